package dev.baton.slack.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Payloads as Slack sends them, each with a trigger, an event id or a view of its own. */
public final class Recorded {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A slash command. */
    public static Map<String, String> command(String command, String text) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : text("slash_command.txt").strip().split("&", -1)) {
            var parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        fields.put("command", command);
        fields.put("text", text);
        fields.put("trigger_id", unique("trigger"));
        return fields;
    }

    /** A payload, as new. */
    public static ObjectNode json(String name) {
        var json = original(name);
        if (json.has("trigger_id")) {
            json.put("trigger_id", unique("trigger"));
        }
        if (json.has("event_id")) {
            json.put("event_id", unique("Ev"));
        }
        if (json.path("type").asString("").equals("view_submission")) {
            ((ObjectNode) json.path("view")).put("id", unique("V"));
        }
        return json;
    }

    public static ObjectNode json(String name, Consumer<ObjectNode> change) {
        var json = json(name);
        change.accept(json);
        return json;
    }

    /** A payload exactly as it was recorded. */
    public static ObjectNode original(String name) {
        return (ObjectNode) JSON.readTree(text(name + ".json"));
    }

    public static String text(String file) {
        try (var stream = Recorded.class.getResourceAsStream("/recorded/slack/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode at(ObjectNode json, String... path) {
        var node = json;
        for (var step : path) {
            node = (ObjectNode) node.path(step);
        }
        return node;
    }

    public static String unique(String prefix) {
        return prefix + COUNT.incrementAndGet() + "x" + Long.toString(System.nanoTime(), 36);
    }

    private Recorded() {}
}
