package dev.baton.teams;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses what isn't taken in, counts it, and tells whoever runs Baton about each reason once in a while. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Between two lines about the same reason, so that strangers can't fill the log. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private final MeterRegistry metrics;
    private final InstantSource clock;
    private final Map<Refusal, Tally> tallies = new EnumMap<>(Refusal.class);

    private static final class Tally {
        private Instant told = Instant.EPOCH;
        private long untold;
    }

    Refusals(MeterRegistry metrics, InstantSource clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Answers with nothing but the status and the headers that go with it. */
    void refuse(HttpServletResponse response, Refusal refusal) {
        count(refusal);
        response.setStatus(refusal.status());
        switch (refusal) {
            case TOKEN -> response.setHeader("WWW-Authenticate", "Bearer");
            case METHOD -> response.setHeader("Allow", "POST");
            case NO_KEYS -> response.setHeader("Retry-After", "5");
            case NOT_LOCAL, TYPE, TOO_LARGE, UNREADABLE, ENDORSEMENT, SERVICE_URL, TENANT -> {}
        }
    }

    private void count(Refusal refusal) {
        metrics.counter("baton.teams.refused", "reason", refusal.tag()).increment();
        var untold = toTell(refusal);
        if (untold > 0) {
            LOG.warn(
                    "refused what was posted to {} ({}): {}. {} of these since the last such line.",
                    TeamsIncomingConfiguration.PATH,
                    refusal.status(),
                    refusal.words(),
                    untold);
        }
    }

    /** @return 0 for nothing */
    private synchronized long toTell(Refusal refusal) {
        var tally = tallies.computeIfAbsent(refusal, _ -> new Tally());
        var now = clock.instant();
        tally.untold++;
        if (now.isBefore(tally.told.plus(SILENCE))) {
            return 0;
        }
        tally.told = now;
        var untold = tally.untold;
        tally.untold = 0;
        return untold;
    }
}
