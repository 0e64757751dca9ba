package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.routing.Why;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom a lead is offered.
 *
 * @param assignment to one of sales; null if to all of them, and once sales has answered
 * @param why how that came; null if somebody chose
 * @param asked who has been asked and hasn't answered
 */
record Routed(@Nullable Assignment assignment, @Nullable Why why, List<PersonId> asked) {

    static final Routed TO_ALL = new Routed(null, null, List.of());

    Routed {
        asked = List.copyOf(asked);
    }

    /** Sales has answered. */
    Routed answered() {
        return new Routed(null, why, List.of());
    }

    /** Somebody else is asked, or all are. */
    Routed next(@Nullable Assignment to, @Nullable Why because) {
        return new Routed(
                to,
                because,
                assignment == null
                        ? asked
                        : Stream.concat(asked.stream(), Stream.of(assignment.person()))
                                .distinct()
                                .toList());
    }

    Routed told(Nudge nudge) {
        return assignment == null ? this : new Routed(assignment.told(nudge), why, asked);
    }
}
