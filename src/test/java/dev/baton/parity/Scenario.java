package dev.baton.parity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Something that people do with Baton.
 *
 * @param name what is promised
 * @param story does it, and fails where the promise isn't kept
 * @param instead what a platform does in place of what it can't, by platform; the story has checked that
 */
record Scenario(String name, Consumer<Workplace> story, Map<String, String> instead) {

    static Scenario of(String name, Consumer<Workplace> story) {
        return new Scenario(name, story, Map.of());
    }

    Scenario instead(String platform, String what) {
        var all = new HashMap<>(instead);
        all.put(platform, what);
        return new Scenario(name, story, Map.copyOf(all));
    }
}
