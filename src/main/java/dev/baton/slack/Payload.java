package dev.baton.slack;

import com.slack.api.bolt.request.Request;
import dev.baton.store.Json;
import dev.baton.store.JsonTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What Slack sent, as JSON. That it came from Slack was verified; what is in it was not. */
record Payload(JsonNode root) implements JsonTree {

    private static final String FORM = "payload=";

    static Payload of(Request<?> request) {
        var body = request.getRequestBodyAsString();
        var json =
                body.startsWith(FORM) ? URLDecoder.decode(body.substring(FORM.length()), StandardCharsets.UTF_8) : body;
        return new Payload(Json.mapper().readTree(json));
    }
}
