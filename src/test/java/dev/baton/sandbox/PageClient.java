package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Reply;
import dev.baton.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Asks the sandbox what its page asks. */
final class PageClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    PageClient(int port) {
        this.base = URI.create("http://localhost:" + port + "/sandbox/");
    }

    static String freshId() {
        return UUID.randomUUID().toString();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    JsonNode json(String path) {
        var response = get("api/" + path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.mapper().readTree(response.body());
    }

    HttpResponse<String> post(String path, Object body) {
        return send(request("api/" + path)
                .header("Content-Type", "application/json")
                .header(Doorkeeper.HEADER, "test")
                .POST(HttpRequest.BodyPublishers.ofString(
                        body instanceof String text ? text : Json.mapper().writeValueAsString(body)))
                .build());
    }

    Reply reply(String path, Object body) {
        var response = post(path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.read(Reply.class, response.body());
    }

    Reply say(Member as, String conversation, String text) {
        return reply("say", new Deed.Say(as.user(), freshId(), conversation, "", text));
    }

    List<JsonNode> messages(String conversation) {
        return json("messages?conversation=" + conversation)
                .get("messages")
                .valueStream()
                .toList();
    }

    /** The lines of server-sent events, as they come. */
    Stream<String> live() throws IOException, InterruptedException {
        return client.send(request("api/live").build(), HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
