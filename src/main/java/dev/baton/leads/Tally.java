package dev.baton.leads;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many there are of each figure. */
final class Tally {

    private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);

    void add(Collection<Figure> figures, int times) {
        figures.forEach(figure -> counts.merge(figure, times, Integer::sum));
    }

    int of(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    /** Nothing is left of what was counted. */
    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }
}
