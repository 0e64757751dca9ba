package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.PersonId;
import dev.baton.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A channel in the sandbox. */
final class SandboxWorkplace implements Workplace {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LAST_OF_DEMO = "Daily stand-up";

    private final int port;
    private final String channel;
    private volatile @Nullable List<JsonNode> people;

    /**
     * @param port of Baton
     * @param channel as the sandbox calls its conversation
     */
    private SandboxWorkplace(int port, String channel) {
        this.port = port;
        this.channel = channel;
    }

    String channel() {
        return channel;
    }

    static SandboxWorkplace in(int port) {
        var name = "parity-" + UUID.randomUUID().toString().substring(0, 8);
        var place = new SandboxWorkplace(port, "c-" + name);
        place.post("channels", Map.of("as", "maya", "name", name, "topic", ""));
        place.awaitDemo();
        return place;
    }

    /** What the demo drafts on its way to its last deed would be in the lists that scenarios look at. */
    private void awaitDemo() {
        await().atMost(PATIENCE)
                .until(
                        () -> get("messages?conversation=c-leads&limit=1000").toString(),
                        all -> all.contains(LAST_OF_DEMO));
    }

    @Override
    public String platform() {
        return "Sandbox";
    }

    @Override
    public SandboxColleague colleague(String firstName) {
        return new SandboxColleague(this, firstName);
    }

    @Override
    public void invitesBaton(Colleague by) {
        post("invite", Map.of("as", user(by.firstName()), "id", freshId(), "conversation", channel));
    }

    static String user(String firstName) {
        return firstName.toLowerCase(Locale.ROOT);
    }

    static String freshId() {
        return UUID.randomUUID().toString();
    }

    /** How Baton calls somebody. */
    String personOf(String firstName) {
        return people().filter(person -> person.path("user").asString().equals(user(firstName)))
                .map(person -> person.path("person").asString())
                .findFirst()
                .orElseThrow();
    }

    String nameOf(PersonId id) {
        return people().filter(person -> person.path("person").asString().equals(id.value()))
                .map(person -> person.path("name").asString())
                .findFirst()
                .orElse("somebody");
    }

    /** Asked for anew after each deed alone, since each message that somebody sees names people. */
    private Stream<JsonNode> people() {
        var known = people;
        if (known == null) {
            known = get("workspace?as=maya").path("people").valueStream().toList();
            people = known;
        }
        return known.stream();
    }

    /** What is there; asked again while Redis takes longer than its second, as the answer says one should. */
    JsonNode get(String path) {
        return json(await().until(() -> send(request(path).GET()), answer -> answer.statusCode() != 503));
    }

    JsonNode post(String path, Object body) {
        people = null;
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Baton-Sandbox", "parity")
                .POST(HttpRequest.BodyPublishers.ofString(Json.mapper().writeValueAsString(body)))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sandbox/api/" + path))
                .timeout(Duration.ofSeconds(20));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
