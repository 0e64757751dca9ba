package dev.baton.slack;

import com.slack.api.bolt.request.Request;
import dev.baton.store.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Slack sent, as JSON. That it came from Slack was verified; what is in it was not. */
record Payload(JsonNode root) {

    private static final String FORM = "payload=";

    static Payload of(Request<?> request) {
        var body = request.getRequestBodyAsString();
        var json =
                body.startsWith(FORM) ? URLDecoder.decode(body.substring(FORM.length()), StandardCharsets.UTF_8) : body;
        return new Payload(Json.mapper().readTree(json));
    }

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
