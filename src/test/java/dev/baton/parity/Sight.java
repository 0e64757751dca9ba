package dev.baton.parity;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Something that a person sees: a message, a window or a page.
 *
 * @param id the platform's own; empty for what is no message
 * @param root the message whose thread it is in; empty if in none
 * @param words all that can be read, names in place of mentions
 * @param buttons their labels
 * @param source as the platform has it
 */
record Sight(String id, String root, String words, List<String> buttons, JsonNode source) {

    boolean says(String... all) {
        return Stream.of(all).allMatch(words::contains);
    }

    boolean isInThread() {
        return !root.isEmpty();
    }
}
