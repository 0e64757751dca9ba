package dev.baton.leads;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures by something, such as by campaign. Of more than {@value #MOST} the further ones are one, so that whoever
 * fills memory with names of campaigns doesn't.
 *
 * @param <K> by what
 */
final class Grouped<K> {

    /** So many are told apart. */
    static final int MOST = 2_000;

    private final K others;
    private final Map<K, Tally> tallies = new HashMap<>();

    /** @param others stands for those that aren't told apart */
    Grouped(K others) {
        this.others = others;
    }

    void add(K key, Collection<Figure> figures, int times) {
        of(key).add(figures, times);
    }

    /** That of one, or of the others if it isn't told apart. */
    Tally of(K key) {
        var known = tallies.containsKey(key) || tallies.size() < MOST ? key : others;
        return tallies.computeIfAbsent(known, ignored -> new Tally());
    }

    /** Those of which something is counted, the greatest of that figure first. */
    Map<K, Tally> by(Figure most, Comparator<K> then) {
        var order = Comparator.comparingInt(
                        (Map.Entry<K, Tally> each) -> -each.getValue().of(most))
                .thenComparing(Map.Entry::getKey, then);
        return tallies.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(order)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }
}
