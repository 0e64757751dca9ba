package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.pods.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to make of a lead.
 *
 * @param note in the person's own words; may be empty
 * @param until until when, for a lead that is recycled
 * @param won what it was worth, for a lead that is won
 * @param cites what of the definition it doesn't keep, for a lead that is returned
 * @param helpers who in marketing helped, for a lead that is won
 * @param secret why, if that isn't for everybody; reason and note say nothing then
 */
record Change(
        State to,
        @Nullable Reason reason,
        String note,
        @Nullable Instant until,
        @Nullable Money won,
        Readiness.@Nullable Unmet cites,
        List<PersonId> helpers,
        @Nullable Secret secret) {

    Change {
        helpers = List.copyOf(helpers);
    }

    static Change to(State state) {
        return new Change(state, null, "", null, null, null, List.of(), null);
    }

    static Change because(State state, Reason reason, String note) {
        return new Change(state, reason, note, null, null, null, List.of(), null);
    }

    /** Returned because of a clause. */
    static Change citing(Readiness.Unmet clause, String note) {
        return new Change(State.RETURNED, Reason.NOT_AS_AGREED, note, null, null, clause, List.of(), null);
    }

    static Change won(@Nullable Money worth, String note, List<PersonId> helpers) {
        return new Change(State.WON, null, note, null, worth, null, helpers, null);
    }

    /** The same, but nobody else reads why. */
    Change onlyFor(List<PersonId> readers) {
        return new Change(to, null, "", until, won, cites, helpers, new Secret(reason, note, readers));
    }

    static Change recycled(Instant until, @Nullable Reason reason, String note) {
        return new Change(State.RECYCLED, reason, note, until, null, null, List.of(), null);
    }
}
