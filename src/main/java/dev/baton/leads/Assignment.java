package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * To whom in sales a lead is offered; nobody else accepts it then.
 *
 * @param why in a sentence; empty if somebody chose
 * @param told what the person was sent about it
 */
record Assignment(PersonId person, Instant at, String why, List<Nudge> told) {

    Assignment {
        told = List.copyOf(told);
    }

    static Assignment to(PersonId person, Instant at, String why) {
        return new Assignment(person, at, why, List.of(new Nudge(Nudge.Kind.OFFERED, at)));
    }

    Assignment told(Nudge nudge) {
        return new Assignment(
                person, at, why, Stream.concat(told.stream(), Stream.of(nudge)).toList());
    }
}
