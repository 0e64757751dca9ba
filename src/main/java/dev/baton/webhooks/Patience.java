package dev.baton.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/** When what an endpoint didn't take is sent again. The pauses are those that Standard Webhooks recommends. */
final class Patience {

    /** For so long something is sent again. */
    static final Duration LIMIT = Duration.ofDays(5);

    /** Not even what is older is given up before it was tried so often. */
    static final int AT_LEAST = 3;

    /** The last one goes on. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** A tenth, so that those who failed together don't come back together. */
    private static final int JITTER = 10;

    /**
     * When the next try is.
     *
     * @param tries how often it was tried so far
     * @param end when it is tried for the last time
     */
    static Instant next(int tries, Instant now, Instant end, RandomGenerator random) {
        var pause = PAUSES.get(Math.clamp(tries - 1, 0, PAUSES.size() - 1));
        var jitter = random.nextLong(pause.toMillis() / JITTER + 1);
        var at = now.plus(pause).plusMillis(jitter);
        return tries >= AT_LEAST && now.isBefore(end) && at.isAfter(end) ? end : at;
    }

    /** Whether a try that failed now was the last. */
    static boolean isOver(int tries, Instant now, Instant end) {
        return tries >= AT_LEAST && !now.isBefore(end);
    }

    private Patience() {}
}
