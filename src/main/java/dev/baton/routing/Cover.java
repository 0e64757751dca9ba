package dev.baton.routing;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Somebody gets for a while what routing would give to another.
 *
 * @param last the last day, by the calendar of who is covered
 * @param ends when that day is over
 * @param setBy who arranged it
 */
record Cover(PersonId covered, PersonId by, LocalDate last, Instant ends, PersonId setBy, Instant since) {

    boolean holds(Instant now) {
        return now.isBefore(ends);
    }

    /** The same with others in people's places. */
    Cover with(UnaryOperator<PersonId> places) {
        return new Cover(places.apply(covered), places.apply(by), last, ends, places.apply(setBy), since);
    }

    boolean concerns(PersonId person) {
        return covered.equals(person) || by.equals(person) || setBy.equals(person);
    }
}
