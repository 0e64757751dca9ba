package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom in sales a lead is offered; nobody else accepts it then.
 *
 * @param insteadOf whom the person covers; null if nobody
 * @param told what the person was sent about it
 */
record Assignment(PersonId person, @Nullable PersonId insteadOf, Instant at, List<Nudge> told) {

    Assignment {
        told = List.copyOf(told);
    }

    static Assignment to(PersonId person, @Nullable PersonId insteadOf, Instant at) {
        return new Assignment(person, insteadOf, at, List.of(new Nudge(Nudge.Kind.OFFERED, at)));
    }

    Assignment told(Nudge nudge) {
        return new Assignment(
                person,
                insteadOf,
                at,
                Stream.concat(told.stream(), Stream.of(nudge)).toList());
    }
}
