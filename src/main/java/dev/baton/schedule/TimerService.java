package dev.baton.schedule;

import dev.baton.store.Backoff;
import dev.baton.store.DueTimer;
import dev.baton.store.Retrying;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryTemplate;

/** Fires a timer that is due. One that fails is tried again for about a day and then set aside. */
final class TimerService {

    private static final Logger LOG = LoggerFactory.getLogger(TimerService.class);
    private static final Backoff AFTER_FAILURE = new Backoff(Duration.ofSeconds(2), Duration.ofHours(1));

    /** An hour while the pauses grow, then one each hour. */
    static final int ATTEMPTS = 36;

    /** Longer than Redis is away as a rule, and well within a timer's lease. */
    private static final Duration INSISTENCE = Duration.ofSeconds(20);

    private final Timers timers;
    private final Map<String, TimerHandler> handlers;
    private final InstantSource clock;
    private final MeterRegistry metrics;
    private final RetryTemplate insisting = Retrying.whileUnavailable(INSISTENCE);

    TimerService(Timers timers, Map<String, TimerHandler> handlers, InstantSource clock, MeterRegistry metrics) {
        this.timers = timers;
        this.handlers = Map.copyOf(handlers);
        this.clock = clock;
        this.metrics = metrics;
    }

    void fire(DueTimer timer) {
        try {
            settle(timer, run(timer));
        } catch (StoreUnavailable e) {
            LOG.warn("timer {} could not be settled and will run again", timer.id());
        }
    }

    /** Whether it is done. */
    private boolean run(DueTimer timer) {
        var handler = handlers.get(timer.handler());
        if (handler == null) {
            LOG.warn("no handler {} for timer {}", timer.handler(), timer.id());
            return false;
        }
        try {
            Retrying.ifOvertaken(() -> handler.fire(timer.realm(), timer.argument()));
            return true;
        } catch (StaleWrite e) {
            LOG.debug("timer {} was overtaken and will run again", timer.id());
            return false;
        } catch (RuntimeException e) {
            LOG.warn("timer {} failed", timer.id(), e);
            return false;
        }
    }

    private void settle(DueTimer timer, boolean done) {
        var failures = timer.failures() + 1;
        if (done) {
            count("done");
            insisting.invoke(() -> timers.done(timer));
        } else if (failures < ATTEMPTS) {
            count("failed");
            var again = clock.instant().plus(AFTER_FAILURE.after(failures));
            insisting.invoke(() -> timers.failed(timer, again));
        } else {
            count("set_aside");
            insisting.invoke(() -> timers.setAside(timer));
            LOG.error(
                    "timer {} of {} has failed {} times and is set aside; its handler is {}",
                    timer.id(),
                    timer.realm().name(),
                    failures,
                    timer.handler());
        }
    }

    private void count(String outcome) {
        metrics.counter("baton.timers", "outcome", outcome).increment();
    }
}
