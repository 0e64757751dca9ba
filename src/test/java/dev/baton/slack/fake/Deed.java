package dev.baton.slack.fake;

import dev.baton.fake.Fault;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that the fake was told to do.
 *
 * @param token with which it was told, or empty
 * @param fault how it went wrong, if it did
 * @param done whether it did it
 */
public record Deed(String method, String token, Map<String, String> arguments, Fault fault, boolean done) {

    private static final JsonMapper JSON = new JsonMapper();

    public String argument(String name) {
        return arguments.getOrDefault(name, "");
    }

    /** An argument that is JSON. */
    public JsonNode json(String name) {
        return JSON.readTree(argument(name));
    }
}
