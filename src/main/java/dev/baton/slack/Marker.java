package dev.baton.slack;

import dev.baton.chat.Post;
import dev.baton.store.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/**
 * By which a posted message is known again. Members and other apps can read it in the message's metadata, so it tells
 * nothing.
 */
record Marker(String value) {

    private static final String EVENT = "baton_message";
    private static final String FIELD = "marker";
    private static final int BYTES = 21;

    static Marker of(Post post) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var name = post.organization() + "\n" + post.id();
            var hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
            return new Marker(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code chat.postMessage} takes as metadata. */
    String metadata() {
        var metadata = Json.mapper().createObjectNode().put("event_type", EVENT);
        metadata.putObject("event_payload").put(FIELD, value);
        return metadata.toString();
    }

    boolean isOn(JsonNode message) {
        var metadata = message.path("metadata");
        return metadata.path("event_type").asString("").equals(EVENT)
                && metadata.path("event_payload").path(FIELD).asString("").equals(value);
    }
}
