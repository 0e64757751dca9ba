package dev.baton.delivery;

import dev.baton.store.Claim;
import dev.baton.store.Lanes;
import dev.baton.store.Retrying;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryTemplate;

/** Serves one claim: has the message carried and settles what came of it. */
final class Depot {

    private static final Logger LOG = LoggerFactory.getLogger(Depot.class);

    private final Lanes lanes;
    private final Courier courier;
    private final Sequels sequels;
    private final MeterRegistry metrics;
    private final RetryTemplate insisting;

    Depot(Lanes lanes, Courier courier, Sequels sequels, Policy policy, MeterRegistry metrics) {
        this.lanes = lanes;
        this.courier = courier;
        this.sequels = sequels;
        this.metrics = metrics;
        this.insisting = Retrying.whileUnavailable(policy.lease());
    }

    void serve(Claim claim) {
        var verdict = courier.carry(claim);
        metrics.counter("baton.delivery", "outcome", name(verdict)).increment();
        settle(claim, verdict);
    }

    /** Insists while the lease holds: what was sent must not be forgotten because Redis was away. */
    private void settle(Claim claim, Verdict verdict) {
        var id = claim.letter().id();
        try {
            if (!insisting.invoke(() -> settled(claim, verdict))) {
                LOG.warn("message {} was taken over by another node", id);
            }
        } catch (StoreUnavailable e) {
            LOG.warn("message {} could not be settled; it will be looked up", id);
        }
    }

    /** What goes along may be stale, as when both channels of a card are served at the same moment. */
    private boolean settled(Claim claim, Verdict verdict) {
        return Retrying.ifOvertaken(() -> lanes.settle(claim, verdict, sequels.of(claim, verdict)));
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sent ignored -> "sent";
            case Verdict.Retry ignored -> "retry";
            case Verdict.Look ignored -> "look";
            case Verdict.LookFailed ignored -> "look_failed";
            case Verdict.Unknown ignored -> "unknown";
            case Verdict.Dead ignored -> "dead";
        };
    }
}
