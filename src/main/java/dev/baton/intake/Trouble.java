package dev.baton.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a source's payloads couldn't be read. It keeps nothing of them.
 *
 * @param count how many since then
 * @param reason of the last one
 * @param gap when administrators were told last that changes are missing
 */
record Trouble(
        int count,
        @Nullable Instant since,
        String reason,
        @Nullable Instant gap) {

    static final Trouble NONE = new Trouble(0, null, "", null);

    private static final Duration TOLD = Duration.ofDays(1);

    Trouble more(int unread, String why, Instant now) {
        return new Trouble(count + unread, since == null ? now : since, why, gap);
    }

    boolean isGapTold(Instant now) {
        return gap != null && gap.plus(TOLD).isAfter(now);
    }

    Trouble withGap(Instant now) {
        return new Trouble(count, since, reason, now);
    }

    /** From now on counted anew. */
    Trouble settled() {
        return new Trouble(0, null, "", gap);
    }
}
