package dev.baton.polls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a poll is held.
 *
 * @param hidden whether the result shows only once it is closed
 * @param adding whether others may add options
 * @param closes when it closes by itself; if null, not by time
 * @param after after how many people have voted it closes by itself; 0 is never
 */
record Terms(
        boolean anonymous,
        boolean hidden,
        boolean adding,
        @Nullable Instant closes,
        int after) {

    Terms hiding(boolean isHidden) {
        return new Terms(anonymous, isHidden, adding, closes, after);
    }

    Terms closing(@Nullable Instant when, int people) {
        return new Terms(anonymous, hidden, adding, when, people);
    }
}
