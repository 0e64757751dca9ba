package dev.baton.teams;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Teams sent, as JSON: an activity of the Bot Framework. That Teams sent it was verified, and so were its
 * {@code serviceUrl}, {@code channelId} and tenant; the rest was not.
 */
record Activity(JsonNode root) {

    /** The text at the path; null if there is none, or an empty one. */
    @Nullable
    String find(String... path) {
        var text = node(path).asString("");
        return text.isEmpty() ? null : text;
    }

    /** The text at the path; empty if there is none. */
    String text(String... path) {
        return node(path).asString("");
    }

    boolean flag(String... path) {
        return node(path).asBoolean(false);
    }

    JsonNode node(String... path) {
        var node = root;
        for (var step : path) {
            node = node.path(step);
        }
        return node;
    }
}
