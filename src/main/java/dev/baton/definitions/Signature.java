package dev.baton.definitions;

import dev.baton.chat.PersonId;
import dev.baton.people.Side;
import java.time.Duration;
import java.time.Instant;

/**
 * One side has signed.
 *
 * @param side sales or marketing; who leads both signs for each
 * @param by who led it then
 */
record Signature(Side side, PersonId by, Instant at) {

    /** How long one can take it back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    boolean isFresh(Instant now) {
        return !now.isAfter(at.plus(REGRET));
    }
}
