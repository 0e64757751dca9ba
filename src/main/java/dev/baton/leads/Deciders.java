package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who decides for each side of a pod: whoever leads it, or anybody there where nobody does. */
record Deciders(Set<PersonId> sales, Set<PersonId> marketing) {

    /** No more are asked of a side that nobody leads. */
    private static final int ASKED = 20;

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    Deciders {
        sales = Set.copyOf(sales);
        marketing = Set.copyOf(marketing);
    }

    /** @param leaders finds who leads a side, if anybody does who can be asked */
    static Deciders of(Pod pod, Function<Side, Optional<PersonId>> leaders) {
        return new Deciders(
                of(pod.sales(), pod.marketing(), leaders.apply(Side.SALES)),
                of(pod.marketing(), pod.sales(), leaders.apply(Side.MARKETING)));
    }

    /** Where nobody leads the side, those who are on this side alone come before those who are on both. */
    private static Set<PersonId> of(Pod.Team team, Pod.Team other, Optional<PersonId> leader) {
        if (leader.isPresent()) {
            return Set.of(leader.get());
        }
        var only = team.people().stream()
                .filter(person -> !other.people().contains(person))
                .collect(Collectors.toUnmodifiableSet());
        return only.isEmpty() ? team.people() : only;
    }

    boolean include(PersonId person) {
        return sales.contains(person) || marketing.contains(person);
    }

    /** Whom to ask, always in the same order. */
    List<PersonId> people() {
        return Stream.of(sales, marketing)
                .flatMap(side -> side.stream().sorted(BY_ID).limit(ASKED))
                .distinct()
                .toList();
    }
}
