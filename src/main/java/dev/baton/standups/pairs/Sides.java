package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Who is there of each side, each person once. */
record Sides(List<PersonId> sales, List<PersonId> marketing) {

    Sides {
        sales = sorted(sales);
        marketing = sorted(marketing);
    }

    private static List<PersonId> sorted(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    /** Whoever is on both sides is on the one that has fewer others. */
    static Sides of(Pod pod, Collection<PersonId> people) {
        var sales = new ArrayList<PersonId>();
        var marketing = new ArrayList<PersonId>();
        var both = new ArrayList<PersonId>();
        for (var person : sorted(people)) {
            switch (pod.sideOf(person).orElse(null)) {
                case null -> {}
                case SALES -> sales.add(person);
                case MARKETING -> marketing.add(person);
                case BOTH -> both.add(person);
            }
        }
        both.forEach(person -> (sales.size() < marketing.size() ? sales : marketing).add(person));
        return new Sides(sales, marketing);
    }

    Sides those(Predicate<PersonId> who) {
        return new Sides(
                sales.stream().filter(who).toList(),
                marketing.stream().filter(who).toList());
    }

    boolean isOneEmpty() {
        return sales.isEmpty() || marketing.isEmpty();
    }

    int couples() {
        return sales.size() * marketing.size();
    }
}
