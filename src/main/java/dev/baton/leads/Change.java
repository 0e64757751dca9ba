package dev.baton.leads;

import dev.baton.pods.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to make of a lead.
 *
 * @param note in the person's own words; may be empty
 * @param until until when, for a lead that is recycled
 * @param won what it was worth, for a lead that is won
 * @param cites what of the definition it doesn't keep, for a lead that is returned
 */
record Change(
        State to,
        @Nullable Reason reason,
        String note,
        @Nullable Instant until,
        @Nullable Money won,
        Readiness.@Nullable Unmet cites) {

    static Change to(State state) {
        return new Change(state, null, "", null, null, null);
    }

    static Change because(State state, Reason reason, String note) {
        return new Change(state, reason, note, null, null, null);
    }

    /** Returned because of a clause. */
    static Change citing(Readiness.Unmet clause, String note) {
        return new Change(State.RETURNED, Reason.NOT_AS_AGREED, note, null, null, clause);
    }

    static Change won(@Nullable Money worth, String note) {
        return new Change(State.WON, null, note, null, worth, null);
    }

    static Change recycled(Instant until, String note) {
        return new Change(State.RECYCLED, null, note, until, null, null);
    }
}
