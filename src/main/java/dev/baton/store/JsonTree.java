package dev.baton.store;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON that others wrote, read by paths of names. Nothing is taken for granted: what isn't there is empty. */
public interface JsonTree {

    JsonNode root();

    /** The text at the path; null if there is none, or an empty one. */
    default @Nullable String find(String... path) {
        var text = text(path);
        return text.isEmpty() ? null : text;
    }

    /** The text at the path; empty if there is none. */
    default String text(String... path) {
        return node(path).asString("");
    }

    /** Whether {@code true} stands at the path. */
    default boolean flag(String... path) {
        return node(path).asBoolean(false);
    }

    /** What is at the path; a missing node if nothing is. */
    default JsonNode node(String... path) {
        var node = root();
        for (var step : path) {
            node = node.path(step);
        }
        return node;
    }
}
