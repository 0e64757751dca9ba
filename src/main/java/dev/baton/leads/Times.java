package dev.baton.leads;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Amounts of time, counted. They are kept to the second below an hour, to the minute below a week, and to the hour
 * above, always cut and never rounded up; so however many there are, what is kept stays small, and each quantile is
 * exactly one of those amounts.
 */
final class Times {

    /** With fewer, nine of ten says no more than the longest. */
    private static final int ENOUGH = 10;

    private static final Duration FINE = Duration.ofHours(1);
    private static final Duration MIDDLE = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(3_650);

    private final TreeMap<Duration, Long> counts = new TreeMap<>();
    private long count;

    /** @param times one more, or one less that was added before */
    void add(Duration time, int times) {
        counts.merge(kept(time), (long) times, (before, more) -> before + more == 0 ? null : before + more);
        count += times;
    }

    /** As it is kept. */
    static Duration kept(Duration time) {
        var seconds = time.compareTo(LONGEST) > 0 ? LONGEST.toSeconds() : Math.max(0, time.toSeconds());
        return Duration.ofSeconds(seconds - seconds % grain(Duration.ofSeconds(seconds)));
    }

    private static long grain(Duration time) {
        if (time.compareTo(FINE) < 0) {
            return 1;
        }
        return time.compareTo(MIDDLE) < 0 ? 60 : 3_600;
    }

    long count() {
        return count;
    }

    /** What half of them don't exceed; empty if there are none. */
    Optional<Duration> median() {
        return quantile(50);
    }

    /** What nine of ten don't exceed; empty if there are too few to say so. */
    Optional<Duration> nineOfTen() {
        return count < ENOUGH ? Optional.empty() : quantile(90);
    }

    /** The shortest that is not exceeded by so many per cent of all; empty if there are none. */
    Optional<Duration> quantile(int percent) {
        var rank = (count * percent + 99) / 100;
        var passed = 0L;
        for (Map.Entry<Duration, Long> each : counts.entrySet()) {
            passed += each.getValue();
            if (passed >= rank) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }
}
