package dev.baton.teams.fake;

import dev.baton.fake.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Something that the fake was told to do.
 *
 * @param name as in {@link FakeTeams#faults}
 * @param path with its query, as it came
 * @param body a missing node if there was none
 * @param done whether it did it
 */
public record FakeCall(String name, String path, String token, JsonNode body, Fault fault, boolean done) {

    /** The message in it. */
    public String summary() {
        var summary = body.path("summary").asString("");
        return summary.isEmpty() ? body.path("activity").path("summary").asString("") : summary;
    }
}
