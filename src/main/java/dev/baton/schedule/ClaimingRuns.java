package dev.baton.schedule;

import dev.baton.store.Crew;
import dev.baton.store.Runs;
import dev.baton.store.Runs.DueRun;
import dev.baton.store.Visit;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Claims runs for this node, and has the ticker ring for the one that comes next. Between the rings every partition is
 * looked at each second all the same: another node may have died or set a schedule, or a clock been moved.
 */
record ClaimingRuns(Runs runs, Ticker ticker, InstantSource clock, Duration lease) implements Crew.Claiming<DueRun> {

    @Override
    public Visit<DueRun> claim(int partition, String claimId, int limit) {
        var now = clock.instant();
        var look = runs.claim(partition, claimId, now, lease, limit);
        var coming = look.coming();
        if (coming != null && !coming.due().isAfter(now)) {
            return new Visit<>(look.claims(), Duration.ZERO);
        }
        ticker.arm(partition, coming);
        return new Visit<>(look.claims(), null);
    }
}
