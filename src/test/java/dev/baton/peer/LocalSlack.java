package dev.baton.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program {@code local-slack} with one app, two people and a channel, driven as its page in the browser does. */
final class LocalSlack implements AutoCloseable {

    static final String BOT_TOKEN = "xoxb-local";
    static final String APP_TOKEN = "xapp-local";
    static final String SIGNING_SECRET = "local-signing-secret";
    static final String ANN = "U0ANN";
    static final String BEN = "U0BEN";
    static final String CHANNEL = "C0LEADS";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = Ports.free();
    private final Process process;
    private final WebSocket page;

    /** @param mode {@code socket} or {@code events} */
    LocalSlack(Path program, Path folder, String mode, URI requests) throws IOException {
        var settings = folder.resolve("local-slack.yaml");
        Files.writeString(settings, settings(mode, requests));
        process = new ProcessBuilder(
                        program.toString(),
                        "--config",
                        settings.toString(),
                        "--port",
                        Integer.toString(port),
                        "--base-host",
                        "127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("local-slack.log").toFile())
                .start();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> get("state").has("workspace"));
        page = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ui"), new WebSocket.Listener() {})
                .join();
    }

    private static String settings(String mode, URI requests) {
        return """
        workspace: {name: Acme, domain: acme, teamId: T0ACME}
        apps:
          - appId: A0BATON
            botUserId: U0BATON
            botName: baton
            botToken: %s
            appToken: %s
            signingSecret: %s
            mode: %s
            requestUrl: %s
        users:
          - {id: U0ANN, name: ann, real_name: Ann, email: ann@acme.example, tz: Europe/Berlin}
          - {id: U0BEN, name: ben, real_name: Ben, email: ben@acme.example, tz: Europe/Berlin}
        channels:
          - {id: C0LEADS, name: leads, members: [U0ANN, U0BEN, U0BATON]}
        """.formatted(BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, mode, requests);
    }

    URI apiUrl() {
        return URI.create("http://127.0.0.1:" + port + "/api/");
    }

    void command(String person, String command, String text) {
        var typed = Map.of("channel", CHANNEL, "user", person, "command", command, "text", text);
        await("an app that takes commands").atMost(PATIENCE).untilAsserted(() -> tell("command", typed));
    }

    void press(String person, JsonNode message, JsonNode button) {
        tell(
                "interact",
                Map.of(
                        "channel", CHANNEL,
                        "messageTs", message.path("ts").asString(),
                        "user", person,
                        "action", button));
    }

    void write(String person, String channel, String text) {
        tell("message", Map.of("channel", channel, "user", person, "text", text));
    }

    void openHome(String person) {
        tell("open-home", Map.of("user", person));
    }

    /**
     * Fills in the dialog that is open, and sends it.
     *
     * @param values what is typed or picked, by input, in the words of Slack's {@code state.values}
     */
    void submit(String person, Map<String, Map<String, Object>> values) {
        var typed = JSON.createObjectNode();
        values.forEach((input, value) -> typed.putObject(input).set(input, JSON.valueToTree(value)));
        var message = JSON.createObjectNode().put("t", "view_submit").put("user", person);
        page.sendText(message.set("values", typed).toString(), true).join();
    }

    /** The first message in a conversation, a person's or a channel's, that is as wanted. */
    JsonNode awaitMessage(String conversation, Predicate<JsonNode> wanted) {
        return awaitAny("messages/" + conversation, "messages", wanted);
    }

    /** The conversation of Baton and a person, once there is one. */
    String directTo(String person) {
        return awaitAny(
                        "state",
                        "channels",
                        channel -> channel.path("is_im").asBoolean(false)
                                && channel.path("members").toString().contains(person))
                .path("id")
                .asString();
    }

    /** The arguments of the last call of a method of the Web API since a number of entries in the log. */
    JsonNode awaitCall(String method, int since) {
        return await().atMost(PATIENCE)
                .until(
                        () -> log().skip(since)
                                .filter(entry ->
                                        entry.path("summary").asString("").equals(method))
                                .toList(),
                        calls -> !calls.isEmpty())
                .getLast();
    }

    int logged() {
        return Math.toIntExact(log().count());
    }

    private Stream<JsonNode> log() {
        return get("log").path("log").valueStream();
    }

    private JsonNode awaitAny(String path, String field, Predicate<JsonNode> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> get(path).path(field).valueStream().filter(wanted).toList(),
                        (List<JsonNode> found) -> !found.isEmpty())
                .getFirst();
    }

    private JsonNode get(String path) {
        return send(request(path).GET());
    }

    private void tell(String path, Object body) {
        var answer = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (!answer.path("ok").asBoolean(false)) {
            throw new AssertionError(path + ": " + answer);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/_control/" + path));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            return JSON.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8))
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        page.abort();
        process.destroy();
        http.close();
    }
}
