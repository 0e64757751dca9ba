package dev.baton.bench;

import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.store.Realm;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.HdrHistogram.ConcurrentHistogram;

/** How long after its time each run of a burst begins. Each sets a timer, as a stand-up does. */
final class Begun implements ScheduleHandler {

    static final String NAME = "begun";

    /** The argument of those that are measured. */
    static final String BURST = "burst";

    private static final Duration LATER = Duration.ofDays(30);

    private final InstantSource clock;
    private volatile ConcurrentHistogram delays = new ConcurrentHistogram(3);
    private volatile CountDownLatch open = new CountDownLatch(0);

    Begun(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var now = clock.instant();
        if (argument.equals(BURST)) {
            delays.recordValue(Duration.between(run.due(), now).toNanos() / 1_000);
            open.countDown();
        }
        return List.of(Timers.set("close:" + run.due().toEpochMilli(), now.plus(LATER), NAME, ""));
    }

    void expect(int runs) {
        delays = new ConcurrentHistogram(3);
        open = new CountDownLatch(runs);
    }

    /** p50, p99 and the most, in milliseconds. */
    String awaitAll() {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f",
                delays.getValueAtPercentile(50) / 1e3,
                delays.getValueAtPercentile(99) / 1e3,
                delays.getMaxValue() / 1e3);
    }
}
