package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who was paired with whom. Which side somebody was on doesn't matter, nor whether he is there still.
 *
 * @param meetings by the two people's ids
 */
record Ledger(Map<String, Meeting> meetings) {

    static final Ledger EMPTY = new Ledger(Map.of());

    /** No round: the two have yet to meet. */
    static final int NEVER = 0;

    /**
     * How often two were paired.
     *
     * @param last the number of the round in which they were last, or {@link #NEVER}, if that came to nothing
     */
    record Meeting(int times, int last) {

        private static final Meeting NONE = new Meeting(0, NEVER);
    }

    Ledger {
        meetings = Map.copyOf(meetings);
    }

    private static String key(PersonId one, PersonId other) {
        return one.value().compareTo(other.value()) < 0 ? one + "+" + other : other + "+" + one;
    }

    private Meeting of(PersonId one, PersonId other) {
        return meetings.getOrDefault(key(one, other), Meeting.NONE);
    }

    int times(PersonId one, PersonId other) {
        return of(one, other).times();
    }

    /** The round in which they met last, or {@link #NEVER}. */
    int last(PersonId one, PersonId other) {
        return of(one, other).last();
    }

    /** They meet in a round. */
    Ledger with(Collection<Couple> couples, int round) {
        var all = new HashMap<>(meetings);
        couples.forEach(couple -> all.merge(
                key(couple.sales(), couple.marketing()),
                new Meeting(1, round),
                (before, now) -> new Meeting(before.times() + 1, round)));
        return new Ledger(all);
    }

    /** They did not meet after all, and so are due again. */
    Ledger without(Couple couple) {
        var all = new HashMap<>(meetings);
        all.computeIfPresent(
                key(couple.sales(), couple.marketing()),
                (ignored, before) -> before.times() < 2 ? null : new Meeting(before.times() - 1, NEVER));
        return new Ledger(all);
    }

    /** Those of some whom a person has met. */
    Stream<PersonId> metBy(PersonId person, Collection<PersonId> others) {
        return others.stream().filter(other -> times(person, other) > 0);
    }
}
