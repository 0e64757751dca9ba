package dev.baton.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
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
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Microsoft 365 Agents Playground with the people of {@code peers/playground.yml}. Ann sits at its page; what others
 * do, and what the page has no means for, is asked of it as the page would.
 */
final class Playground implements AutoCloseable {

    /** @param user the object id in Entra */
    record Member(String id, String user) {}

    /**
     * A message of Baton.
     *
     * @param conversation its thread, if it is in one
     */
    record Message(String conversation, String id, JsonNode card) {

        boolean says(String words) {
            return card.toString().contains(words);
        }

        JsonNode button(String label) {
            return card.findParents("title").stream()
                    .filter(action -> action.path("title").asString().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
        }
    }

    static final Member ANN = new Member("29:ann", "11111111-0000-4000-8000-0000000000a1");
    static final Member BEN = new Member("29:ben", "11111111-0000-4000-8000-0000000000a2");
    static final String CHANNEL = "19:leads@thread.tacv2";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Message> posted = new CopyOnWriteArrayList<>();
    private final int port = Ports.free();
    private final Path log;
    private final Process process;
    private final WebSocket stream;

    /** @param messages where Baton takes what Teams sends */
    Playground(Path program, Path folder, URI messages) throws IOException {
        if (!Files.exists(program)) {
            fail("Microsoft 365 Agents Playground is needed, and is not at “" + program
                    + "”. Run peers/playground, which installs it.");
        }
        log = folder.resolve("playground.txt");
        process = start(program, folder, messages);
        await("the playground").atMost(PATIENCE).until(this::isUp);
        stream = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/_ws_conversation/v1/conversations/stream"), ears())
                .join();
    }

    private Process start(Path program, Path folder, URI messages) throws IOException {
        var peers = Path.of("peers").toAbsolutePath();
        var builder = new ProcessBuilder(
                "node",
                "--require=" + peers.resolve("playground-here.cjs"),
                program.toString(),
                "start",
                "--app-endpoint=" + messages,
                "--channel-id=msteams",
                "--port=" + port,
                "--service-url=" + address("/_connector"),
                "--disable-telemetry");
        builder.environment()
                .putAll(Map.of(
                        "M365_AGENTS_PLAYGROUND_CONFIG_PATH",
                        peers.resolve("playground.yml").toString(),
                        "M365_AGENTS_PLAYGROUND_LOGFILE",
                        folder.resolve("playground.log").toString(),
                        "TEAMSAPPTESTER_BROWSER",
                        "none",
                        "APPLICATION_INSIGHTS_NO_STATSBEAT",
                        "true"));
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private boolean isUp() throws IOException {
        if (!process.isAlive()) {
            fail("Microsoft 365 Agents Playground ended at once: " + Files.readString(log));
        }
        try {
            return send(HttpRequest.newBuilder(address("/_debug/ping")).GET()).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    private WebSocket.Listener ears() {
        return new WebSocket.Listener() {
            private final StringBuilder heard = new StringBuilder();

            @Override
            public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
                heard.append(part);
                if (last) {
                    note(JSON.readTree(heard.toString()));
                    heard.setLength(0);
                }
                socket.request(1);
                return null;
            }
        };
    }

    private void note(JsonNode event) {
        var message = event.path("message");
        var thread = message.path("postConversationId");
        posted.add(new Message(
                thread.asString(event.path("actionConversationId").asString("")),
                message.path("messageId").asString(""),
                message.at("/attachments/0/content")));
    }

    /** The first that is like that, once there is one. */
    Message awaitMessage(Predicate<Message> like) {
        return await().atMost(PATIENCE)
                .until(() -> posted.stream().filter(like).toList(), (List<Message> found) -> !found.isEmpty())
                .getFirst();
    }

    /**
     * Looks for a lead, so that Baton has seen who that is: by the object id in Entra, which Baton has of others, the
     * playground knows nobody.
     */
    void looksAround(Member who) {
        var value = JSON.createObjectNode().put("commandId", "search");
        invoke(invocation(who, CHANNEL, "composeExtension/query", value));
    }

    /** Presses a button that does something. */
    void presses(Member who, Message message, String label) {
        var action = message.button(label);
        var value = JSON.createObjectNode();
        value.putObject("action")
                .put("type", "Action.Execute")
                .put("verb", action.path("verb").asString())
                .set("data", action.path("data"));
        invoke(invocation(who, message.conversation(), "adaptiveCard/action", value)
                .put("replyToId", message.id()));
    }

    /** Presses a button that opens a dialog, as if it were in a dialog: the playground opens none from a message. */
    JsonNode opens(Member who, Message message, String label) {
        return submits(who, message.button(label).path("data"));
    }

    /** Sends a dialog's form. */
    JsonNode fills(Member who, JsonNode dialog, Map<String, String> values) {
        assertThat(dialog.at("/task/type").asString("")).as(dialog.toString()).isEqualTo("continue");
        var card = dialog.at("/task/value/card/content");
        var data = (ObjectNode) card.at("/actions/0/data").deepCopy();
        card.path("body")
                .valueStream()
                .filter(element -> element.has("id") && element.has("value"))
                .forEach(input -> data.set(input.path("id").asString(), input.path("value")));
        values.forEach(data::put);
        return submits(who, data);
    }

    private JsonNode submits(Member who, JsonNode data) {
        var value = JSON.createObjectNode().set("data", data);
        return invoke(invocation(who, CHANNEL, "composeExtension/submitAction", value));
    }

    private static ObjectNode invocation(Member who, String conversation, String name, JsonNode value) {
        var invocation = JSON.createObjectNode().put("name", name);
        invocation.set("value", value);
        invocation.putObject("from").put("id", who.id());
        invocation.putObject("conversation").put("id", conversation);
        return invocation;
    }

    private JsonNode invoke(ObjectNode invocation) {
        var answer = send(HttpRequest.newBuilder(address("/_conversation/v1/invoke"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(invocation.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stream.abort();
        process.destroy();
        http.close();
    }
}
