package dev.baton.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to send the first message of a lane, until a lease ends.
 *
 * @param fence who claims later has a greater one
 * @param resumed whether an earlier claim had begun to send it and was never settled
 * @param attempt counts from 1
 * @param looks how often it has been looked up since it was last sent
 * @param failedLooks how often looking it up has failed since it was last looked up or sent
 * @param begun when the attempt began, by Redis' clock
 */
public record Claim(
        Letter letter, long fence, boolean resumed, Root root, int attempt, int looks, int failedLooks, Instant begun) {

    /** Whether to send it could send it twice. A refresh may be repeated. */
    public boolean mayHaveBeenPosted() {
        return resumed && letter.kind() != Letter.Kind.REFRESH;
    }

    /**
     * The message that it belongs to.
     *
     * @param state as stored, or empty if there is none
     * @param reference as the platform gave it, if it was sent
     */
    public record Root(String state, @Nullable String reference) {}
}
