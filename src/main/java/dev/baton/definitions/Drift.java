package dev.baton.definitions;

import dev.baton.definitions.Citations.Counted;
import dev.baton.definitions.Citations.SentAnyway;
import dev.baton.people.Pod;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a month's leads kept the definition.
 *
 * @param before the same of the month before
 */
record Drift(Pod pod, YearMonth month, Counted counted, Counted before, Definition definition) {

    /** The codes that were cited most, those first; of as many the older clause. */
    List<String> cited() {
        return mostFirst(counted.cited());
    }

    /** The codes of clauses without which most leads were sent, those first. */
    List<String> sentAnyway() {
        return mostFirst(counted.anyway().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().leads())));
    }

    SentAnyway anyway(String code) {
        return counted.anyway().getOrDefault(code, new SentAnyway(0, List.of()));
    }

    private static List<String> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparingInt(each -> each.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the clause says, as it holds or held last; empty if the pod never had it. */
    String words(String code) {
        return definition.clause(code).map(Clause::words).orElse("");
    }
}
