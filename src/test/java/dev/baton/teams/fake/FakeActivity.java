package dev.baton.teams.fake;

import tools.jackson.databind.JsonNode;

/**
 * Something that was posted.
 *
 * @param conversation without the thread
 * @param root the message that its thread is of, or empty
 * @param onlyFor who alone sees it, or empty
 */
public record FakeActivity(String conversation, String root, String id, JsonNode content, String onlyFor, int updates) {

    /** What notifications show. */
    public String summary() {
        return content.path("summary").asString("");
    }

    FakeActivity updated(JsonNode other) {
        return new FakeActivity(conversation, root, id, other, onlyFor, updates + 1);
    }
}
