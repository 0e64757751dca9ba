package dev.baton.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who uses Teams in a conversation: each thing that is done is posted to Baton, signed as Teams does. */
public record TeamsUser(FakeTeams teams, int port, FakeMember member, String conversation, String type) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Mentions Baton, or writes to it where nobody else is. */
    public void says(String line) {
        assertThat(post(message(line)).statusCode()).isEqualTo(200);
    }

    public ObjectNode message(String line) {
        var activity = Sent.message(teams, conversation, type, member);
        activity.put("id", id()).put("text", "<at>Baton</at> " + line + "&nbsp;");
        var mention = activity.putArray("entities").addObject().put("type", "mention");
        mention.put("text", "<at>Baton</at>").putObject("mentioned").put("id", "28:" + appId());
        return activity;
    }

    /** Writes below a message of the channel, and not to Baton. */
    public void replies(String root, String line) {
        var activity = Sent.message(teams, conversation + ";messageid=" + root, type, member);
        activity.put("id", Long.toString(Long.parseLong(root) + 60_000)).put("text", line);
        assertThat(post(activity).statusCode()).isEqualTo(200);
    }

    private static String appId() {
        return FakeLogin.APP;
    }

    private static String id() {
        return "f:" + UUID.randomUUID();
    }

    /** Presses a button that the person sees on a card; one that opens a dialog opens it. */
    public JsonNode presses(JsonNode card, String label) {
        var action = action(looksAt(card), label);
        var data = action.path("data").deepCopy();
        if (action.path("type").asString().equals("Action.Execute")) {
            var value = Json.mapper().createObjectNode();
            value.putObject("action")
                    .put("type", "Action.Execute")
                    .put("verb", action.path("verb").asString())
                    .set("data", data);
            return invokes("adaptiveCard/action", value);
        }
        var kind = data.path("msteams").path("type").asString();
        return invokes(kind, Json.mapper().createObjectNode().set("data", data));
    }

    /**
     * Looks at a card: whoever has a view of his own gets it, as Teams' client asks for it.
     *
     * @return the card that is shown
     */
    public JsonNode looksAt(JsonNode card) {
        var refresh = card.path("refresh");
        return refresh.path("userIds")
                        .valueStream()
                        .anyMatch(id -> id.asString().equals(member.teamsId()))
                ? refreshes(card, "automatic").path("value")
                : card;
    }

    /** Asks for the card anew, by itself or by the message's menu, and gets an answer. */
    public JsonNode refreshes(JsonNode card, String trigger) {
        var value = Json.mapper().createObjectNode().put("trigger", trigger);
        value.set("action", card.at("/refresh/action").deepCopy());
        return invokes("adaptiveCard/action", value);
    }

    /** Sends a dialog's form. */
    public JsonNode fills(JsonNode dialog, Map<String, String> values) {
        var card = cardOf(dialog);
        var data = (ObjectNode) card.at("/actions/0/data").deepCopy();
        for (var element : card.path("body")) {
            if (element.has("id") && element.has("value")) {
                data.put(element.path("id").asString(), element.path("value").asString());
            }
        }
        values.forEach(data::put);
        return invokes("task/submit", Json.mapper().createObjectNode().set("data", data));
    }

    public JsonNode invokes(String name, ObjectNode value) {
        var response = post(message("").put("type", "invoke").put("name", name).set("value", value));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body().isEmpty()
                ? Json.mapper().createObjectNode()
                : Json.mapper().readTree(response.body());
    }

    public HttpResponse<String> post(ObjectNode activity) {
        var token = teams.login().bearer(teams.serviceUrl());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode cardOf(JsonNode dialog) {
        assertThat(dialog.at("/task/type").asString()).isEqualTo("continue");
        return dialog.at("/task/value/card/content");
    }

    /** The button with the label. */
    public static JsonNode action(JsonNode card, String label) {
        return StreamSupport.stream(card.path("body").spliterator(), false)
                .flatMap(element -> StreamSupport.stream(element.path("actions").spliterator(), false))
                .filter(action -> action.path("title").asString().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
    }
}
