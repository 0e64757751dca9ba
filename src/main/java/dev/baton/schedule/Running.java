package dev.baton.schedule;

import dev.baton.store.Backoff;
import dev.baton.store.Committed;
import dev.baton.store.Operation;
import dev.baton.store.Pause;
import dev.baton.store.Runs;
import dev.baton.store.Runs.DueRun;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Versioned;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a run that was claimed, in one commit with the record that it is done and with the schedule's next run. */
final class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final Backoff AFTER_FAILURE = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));

    /** Within the lease of a run, as long as each attempt fails within a second or two. */
    private static final int ATTEMPTS = 4;

    private static final Backoff WHILE_BUSY = new Backoff(Duration.ofMillis(400), Duration.ofSeconds(2));

    /** How often it is decided on fresh data, if others were faster. */
    private static final int DECISIONS = 3;

    private final Runs runs;
    private final Schedules schedules;
    private final Map<String, ScheduleHandler> handlers;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    Running(
            Runs runs,
            Schedules schedules,
            Map<String, ScheduleHandler> handlers,
            InstantSource clock,
            MeterRegistry metrics) {
        this.runs = runs;
        this.schedules = schedules;
        this.handlers = Map.copyOf(handlers);
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Where many runs are due at once, Redis may be too busy for one of them, and isn't a moment later. */
    void run(DueRun due) {
        for (var attempt = 1; ; attempt++) {
            try {
                runOnce(due);
                return;
            } catch (StoreUnavailable e) {
                if (attempt == ATTEMPTS || !Pause.isOver(WHILE_BUSY.after(attempt))) {
                    LOG.warn("a run of schedule {} could not be written and will be claimed again", due.schedule());
                    return;
                }
            }
        }
    }

    private void runOnce(DueRun due) {
        if (!succeeds(due)) {
            count("failed", 1);
            runs.failed(due, clock.instant().plus(AFTER_FAILURE.after(due.failures() + 1)));
        }
    }

    private boolean succeeds(DueRun due) {
        try {
            decide(due);
            return true;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (StaleWrite e) {
            LOG.info("a run of schedule {} was overtaken and will be claimed again", due.schedule());
            return false;
        } catch (RuntimeException e) {
            LOG.warn(
                    "a run of schedule {} of {} failed",
                    due.schedule(),
                    due.realm().name(),
                    e);
            return false;
        }
    }

    private void decide(DueRun due) {
        for (var decision = 1; ; decision++) {
            try {
                decideOnce(due);
                return;
            } catch (StaleWrite e) {
                if (decision == DECISIONS) {
                    throw e;
                }
            }
        }
    }

    private void decideOnce(DueRun due) {
        var found = schedules.versioned(due.realm(), due.schedule());
        if (found.isEmpty()) {
            runs.forget(due);
            return;
        }
        var turn = schedules.turn(found.get().value(), due.failures() > 0);
        if (turn.run() == null) {
            schedules.commit(due.realm(), Operation.anonymous(), found.get(), turn.schedule(), List.of());
        } else {
            commit(due, found.get(), turn.schedule(), turn.run());
        }
        if (turn.missed() > 0) {
            LOG.warn(
                    "schedule {} of {} has missed {} runs",
                    due.schedule(),
                    due.realm().name(),
                    turn.missed());
            count("missed", turn.missed());
        }
    }

    private void commit(DueRun due, Versioned<Schedule> found, Schedule schedule, Run run) {
        var plan = schedule.plan();
        var handler = handlers.get(plan.handler());
        if (handler == null) {
            throw new IllegalStateException("no handler " + plan.handler());
        }
        var writes = handler.run(due.realm(), plan.argument(), run);
        var operation = Operation.named("run:" + due.schedule() + "|" + run.time(), "");
        switch (schedules.commit(due.realm(), operation, found, schedule.done(run), writes)) {
            case Committed.Done() -> {
                count(run.isLate() ? "late" : "done", 1);
                metrics.timer("baton.runs.lateness").record(run.late());
            }
            case Committed.Repeated(var ignored) -> passOver(due, run);
        }
    }

    /** It was done before; its schedule may have been ended and set anew since. */
    private void passOver(DueRun due, Run run) {
        schedules
                .versioned(due.realm(), due.schedule())
                .filter(found -> !found.value().open().isAfter(run.time().toLocalDate()))
                .ifPresent(found -> schedules.commit(
                        due.realm(), Operation.anonymous(), found, found.value().done(run), List.of()));
    }

    private void count(String outcome, int times) {
        metrics.counter("baton.runs", "outcome", outcome).increment(times);
    }
}
