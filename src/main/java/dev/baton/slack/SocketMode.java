package dev.baton.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.baton.store.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes what Socket Mode delivers to Bolt, as if it had come over HTTP. */
final class SocketMode implements Function<JsonNode, @Nullable JsonNode> {

    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);

    private final App app;
    private final SlackRequestParser parser;

    SocketMode(App app) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    /** Returns null for what wasn't served, which Slack then delivers again. */
    @Override
    public @Nullable JsonNode apply(JsonNode envelope) {
        var acknowledgement = JsonNodeFactory.instance
                .objectNode()
                .put("envelope_id", envelope.path("envelope_id").asString(""));
        var request = parse(envelope.path("payload"));
        if (request == null) {
            return acknowledgement;
        }
        var response = run(request);
        if (response == null || response.getStatusCode() != 200) {
            return null;
        }
        return response.getBody() == null
                ? acknowledgement
                : acknowledgement.set("payload", Json.mapper().readTree(response.getBody()));
    }

    private @Nullable Request<?> parse(JsonNode payload) {
        return parser.parse(SlackRequestParser.HttpRequest.builder()
                .socketMode(true)
                .requestUri("")
                .remoteAddress("")
                .queryString(Map.<String, List<String>>of())
                .requestBody(payload.toString())
                .headers(new RequestHeaders(Map.of()))
                .build());
    }

    private @Nullable Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (Exception e) {
            LOG.error("something from Slack could not be served", e);
            return null;
        }
    }
}
