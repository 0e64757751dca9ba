package dev.baton.briefs;

import dev.baton.briefs.Upkeep.Care;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many people say of what a brief shows that it didn't help, since somebody has confirmed it. */
final class Doubts {

    static Map<String, Integer> of(Upkeep upkeep, Collection<Use> uses) {
        var doubts = new HashMap<String, Integer>();
        upkeep.assets().forEach((key, care) -> doubts.put(key, of(key, care, uses)));
        return doubts;
    }

    private static int of(String key, Care care, Collection<Use> uses) {
        return (int) uses.stream()
                .map(use -> use.of(key).verdict())
                .filter(verdict ->
                        verdict != null && !verdict.helped() && verdict.at().isAfter(care.confirmed()))
                .count();
    }

    private Doubts() {}
}
