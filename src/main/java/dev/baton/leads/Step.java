package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a lead's state.
 *
 * @param by who made it; null if time did
 * @param reason one of {@link Reason}'s, if the step needs one
 * @param note in the person's own words; may be empty
 * @param cites what of the definition the lead doesn't keep, if it was returned for that
 * @param secret why, if that isn't for everybody; reason and note say nothing then
 */
record Step(
        State from,
        State to,
        @Nullable PersonId by,
        Instant at,
        @Nullable Reason reason,
        String note,
        Readiness.@Nullable Unmet cites,
        @Nullable Secret secret) {

    Step erased() {
        return new Step(from, to, by, at, reason, "", cites, secret == null ? null : secret.erased());
    }
}
