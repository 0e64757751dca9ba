package dev.baton.routing;

import dev.baton.people.PodId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which order an organization's rules are tried. It is written with each change of a rule, so that its version is
 * that of all of them.
 *
 * @param fallback where leads go that no rule takes; null if nobody has chosen
 */
record Book(List<RuleId> order, @Nullable PodId fallback) {

    static final Book EMPTY = new Book(List.of(), null);

    Book {
        order = List.copyOf(order);
    }

    /** From 0; -1 if it isn't in it. */
    int placeOf(RuleId rule) {
        return order.indexOf(rule);
    }

    Book with(RuleId rule) {
        return new Book(Stream.concat(order.stream(), Stream.of(rule)).toList(), fallback);
    }

    Book without(RuleId rule) {
        return new Book(order.stream().filter(each -> !each.equals(rule)).toList(), fallback);
    }

    /** With a rule at a place, or at the end if there are fewer. */
    Book with(RuleId rule, int place) {
        var all = new ArrayList<>(without(rule).order);
        all.add(Math.clamp(place, 0, all.size()), rule);
        return new Book(all, fallback);
    }

    Book withFallback(PodId pod) {
        return new Book(order, pod);
    }
}
