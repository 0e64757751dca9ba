package dev.baton.polls;

import java.util.Map;
import java.util.TreeMap;

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
}
