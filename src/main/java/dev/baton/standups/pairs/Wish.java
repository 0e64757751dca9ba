package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person wants, which nobody else is told.
 *
 * @param out whether not to be paired at all
 * @param not with whom not to be paired
 */
record Wish(PersonId person, boolean out, Set<PersonId> not) {

    Wish {
        not = Set.copyOf(not);
    }

    static Wish none(PersonId person) {
        return new Wish(person, false, Set.of());
    }

    Wish leftOut(boolean yes) {
        return new Wish(person, yes, not);
    }

    Wish without(PersonId other) {
        return new Wish(
                person, out, Stream.concat(not.stream(), Stream.of(other)).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isNothing() {
        return !out && not.isEmpty();
    }
}
