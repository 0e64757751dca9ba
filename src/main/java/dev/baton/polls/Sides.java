package dev.baton.polls;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How each side has voted. Where one of them has few ballots none is shown: who knows the others' and the whole could
 * reckon out that one.
 */
record Sides(Map<Camp, Tally> all) {

    /** A side with fewer ballots would tell who chose what. */
    static final int FEWEST = 5;

    Sides {
        all = Map.copyOf(all);
    }

    Tally together() {
        var votes = all.values().stream()
                .flatMap(tally -> tally.votes().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        return new Tally(all.values().stream().mapToInt(Tally::voters).sum(), votes);
    }

    /** In order; empty if there is nothing to compare, or if a side that has voted has too few ballots. */
    Map<Camp, Tally> shown() {
        var voted = new TreeMap<Camp, Tally>();
        all.forEach((camp, tally) -> {
            if (tally.voters() > 0) {
                voted.put(camp, tally);
            }
        });
        var isSafe = voted.values().stream().allMatch(tally -> tally.voters() >= FEWEST);
        return isSafe && voted.size() > 1 ? voted : Map.of();
    }

    /** The same; empty, too, if to a side that was shown before few ballots have come since. */
    Map<Camp, Tally> shownAfter(Map<Camp, Tally> before) {
        var now = shown();
        return now.entrySet().stream()
                        .allMatch(each -> each.getValue().voters()
                                >= before.getOrDefault(each.getKey(), Tally.NOTHING)
                                                .voters()
                                        + FEWEST)
                ? now
                : Map.of();
    }
}
