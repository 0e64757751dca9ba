package dev.baton.webhooks;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether somebody delivers on a track. Who adds something rings; who delivers goes home only if nobody has rung since
 * he looked, so nothing is left lying, and nobody else begins before that.
 *
 * @param rung how often
 * @param since when work began
 */
record Bell(boolean busy, long rung, Instant since) {

    /** Whoever failed for so long was set aside. */
    private static final Duration ABANDONED = Duration.ofDays(3);

    boolean isBusyAt(Instant now) {
        return busy && now.isBefore(since.plus(ABANDONED));
    }

    Bell begin(Instant now) {
        return new Bell(true, rung, now);
    }

    Bell ring() {
        return new Bell(busy, rung + 1, since);
    }

    Bell rest() {
        return new Bell(false, rung, since);
    }
}
