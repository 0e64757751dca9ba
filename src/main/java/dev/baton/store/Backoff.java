package dev.baton.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses that double, with a cap. Each is cut by up to a quarter at random, so that those who failed together don't
 * come back together.
 */
public record Backoff(Duration first, Duration cap) {

    /** The pause after a failed attempt; the first attempt is 1. */
    public Duration after(int attempt) {
        var factor = 1L << Math.min(30, Math.max(0, attempt - 1));
        var millis = Math.min(cap.toMillis(), Math.multiplyExact(Math.min(first.toMillis(), cap.toMillis()), factor));
        return Duration.ofMillis(millis - ThreadLocalRandom.current().nextLong(millis / 4 + 1));
    }
}
