package dev.baton.leads;

import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many there are of each figure, and what those that are won were worth, by currency. */
final class Tally {

    private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
    private final Map<String, BigDecimal> worth = new TreeMap<>();

    void add(Collection<Figure> figures, int times) {
        figures.forEach(figure -> counts.merge(figure, times, Integer::sum));
    }

    /** @param times once more, or once less what was added before */
    void add(Money won, int times) {
        var code = won.currency().getCurrencyCode();
        var sum = worth.getOrDefault(code, BigDecimal.ZERO).add(won.amount().multiply(BigDecimal.valueOf(times)));
        if (sum.signum() == 0) {
            worth.remove(code);
        } else {
            worth.put(code, sum);
        }
    }

    /** What those that are won were worth, by the code of the currency; without those of which nobody said it. */
    Map<String, BigDecimal> worth() {
        return Collections.unmodifiableMap(worth);
    }

    int of(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    /** Nothing is left of what was counted. */
    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }
}
