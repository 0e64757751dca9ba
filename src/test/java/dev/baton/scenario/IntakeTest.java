package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Json;
import dev.baton.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class IntakeTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ACME = "{\"company\":\"Acme\",\"whyNow\":\"Filled in the form\",\"value\":12000}";

    private final Office office = Office.withPod();
    private String key = "";
    private String secret = "";
    private String address = "";

    @BeforeEach
    void an_administrator_makes_a_source() {
        var form = office.ada.presses(office.ada.types("admin source").card(), "Add a source");
        var card = form.fills(Map.of("name", List.of("Website"))).card().toString();
        key = found("baton_\\w+_\\w+_[\\w-]+", card);
        secret = found("whsec_[\\w+/=]+", card);
        address = found("source=[\\w]+", card);
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as("%s in %s", pattern, text).isTrue();
        return match.group();
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(at("/api/v1/leads"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder withKey(String body) {
        return request(body).header("Authorization", "Bearer " + key);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.mapper().readTree(response.body());
    }

    @Test
    void a_lead_that_is_taken_shows_in_the_channel() throws Exception {
        var response = send(withKey(ACME));
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(json(response).get("id").asString()).hasSize(26);
        assertThat(json(response).get("state").asString()).isEqualTo("OFFERED");
        assertThat(json(response).get("deadline").asString()).isEqualTo("2026-03-02T13:00:00Z");
        assertThat(office.cardOf("Acme", "Accept").toString()).contains("Handed over by Website", "EUR 12,000");
    }

    @Test
    void whatever_a_system_tells_besides_is_on_the_card_and_decides_where_the_lead_goes() throws Exception {
        new RoutingDesk(office)
                .adds(
                        office.ada,
                        "Gold",
                        Map.of("field", List.of("other"), "other", List.of("plan"), "values", List.of("gold")));
        var more = "\"country\":\"DE\",\"size\":2500,\"attributes\":{\"plan\":\"Gold\",\"?!\":\"bad\",\"seats\":7}";
        assertThat(send(withKey(ACME.replace("}", "," + more + "}"))).statusCode())
                .isEqualTo(202);
        assertThat(office.cardOf("Acme", "Accept").toString())
                .contains("Rule 1 “Gold”: Sam’s turn", "label=plan", "label=seats", "label=Employees", "2,500")
                .doesNotContain("bad");
        var nested = ACME.replace("}", ",\"attributes\":{\"a\":{\"b\":1}}}");
        assertThat(send(withKey(nested)).statusCode()).isEqualTo(422);
        assertThat(send(withKey(ACME.replace("}", ",\"priority\":\"urgent\"}"))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_lead_that_may_be_there_already_says_so_on_its_card() throws Exception {
        var first = ACME.replace("}", ",\"email\":\"ada@acme.com\"}");
        var alone = json(send(withKey(first))).get("id").asString();
        assertThat(office.cardOf("Acme", "Accept").toString()).doesNotContain("May be the same");
        send(withKey(first.replace("\"Acme\"", "\"ACME Inc.\"").replace("ada@acme", "bob@acme-motors")));
        assertThat(office.cardOf("ACME Inc.", "Accept").toString())
                .contains("May be the same as #" + alone.substring(20) + " Acme: waits for sales");
    }

    @Test
    void the_same_key_with_the_same_body_is_the_same_lead() throws Exception {
        var idempotency = UUID.randomUUID().toString();
        var first = send(withKey(ACME).header("Idempotency-Key", idempotency));
        var second = send(withKey(ACME).header("Idempotency-Key", idempotency));
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() throws Exception {
        var idempotency = UUID.randomUUID().toString();
        send(withKey(ACME).header("Idempotency-Key", idempotency));
        var second = send(withKey(ACME.replace("Acme", "Bolt")).header("Idempotency-Key", idempotency));
        assertThat(second.statusCode()).isEqualTo(409);
    }

    @Test
    void a_signed_request_is_taken_and_an_altered_one_is_not() throws Exception {
        var now = epochSeconds();
        var id = "msg_" + UUID.randomUUID();
        var signature = new Webhook(secret).sign(id, now, ACME);
        assertThat(send(signed(ACME, id, now, signature)).statusCode()).isEqualTo(202);
        assertThat(send(signed(ACME.replace("Acme", "Evil"), id, now, signature))
                        .statusCode())
                .isEqualTo(401);
        var old = now - 600;
        assertThat(send(signed(ACME, id, old, new Webhook(secret).sign(id, old, ACME)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_signed_request_with_another_key_is_still_the_same_request() throws Exception {
        var now = epochSeconds();
        var id = "msg_" + UUID.randomUUID();
        var signature = new Webhook(secret).sign(id, now, ACME);
        var first = send(signed(ACME, id, now, signature));
        var replayed = send(signed(ACME, id, now, signature)
                .header("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(replayed.statusCode()).isEqualTo(202);
        assertThat(replayed.body()).isEqualTo(first.body());
    }

    /** The library checks against the real clock. */
    private static long epochSeconds() {
        return java.time.Instant.now().getEpochSecond();
    }

    private HttpRequest.Builder signed(String body, String id, long timestamp, String signature) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + Baton.shared().port() + "/api/v1/leads?" + address))
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    @Test
    void what_must_be_changed_is_named_by_field() throws Exception {
        var response = send(withKey("{\"company\":\"\",\"whyNow\":\"x\",\"email\":\"nobody\"}"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(response).get("errors").toString()).contains("company", "email");
        assertThat(send(withKey("{\"company\":\"A\",\"whyNow\":\"x\",\"colour\":\"red\"}"))
                        .body())
                .contains("colour");
        assertThat(send(withKey("{\"company\":[\"A\"],\"whyNow\":\"x\"}")).body())
                .contains("company");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "not json", "\"text\"", "{\"company\":\"a\"}{"})
    void what_is_no_json_object_is_refused(String body) throws Exception {
        assertThat(send(withKey(body)).statusCode()).isEqualTo(400);
    }

    @Test
    void deep_json_and_large_bodies_are_refused() throws Exception {
        assertThat(send(withKey("[".repeat(20_000))).statusCode()).isEqualTo(400);
        assertThat(send(withKey("{\"company\":" + "{\"a\":".repeat(5_000))).statusCode())
                .isEqualTo(400);
        assertThat(send(withKey("x".repeat(100_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void without_proof_nothing_is_taken() throws Exception {
        assertThat(send(request(ACME)).statusCode()).isEqualTo(401);
        assertThat(send(request(ACME).header("Authorization", "Bearer nonsense"))
                        .statusCode())
                .isEqualTo(401);
        var altered = key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A");
        assertThat(send(request(ACME).header("Authorization", "Bearer " + altered))
                        .statusCode())
                .isEqualTo(401);
        var other = Office.withPod();
        var borrowed =
                key.replace(office.organization().value(), other.organization().value());
        assertThat(send(request(ACME).header("Authorization", "Bearer " + borrowed))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_bug_is_told_with_an_id_that_the_log_has_too(CapturedOutput log) throws Exception {
        var store = Baton.shared().part(Store.class);
        var sources = new Documents<>(store, "source", Sealed.class, any -> List.of());
        var id = address.substring(address.lastIndexOf('_') + 1);
        store.commit(Realms.of(office.organization()), sources.put(id, 1, new Sealed("Website", "not sealed at all")));
        var response = send(withKey(ACME));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(log.getAll()).containsOnlyOnce("error " + found("(?<=error id )\\w{8}", response.body()));
    }

    private record Sealed(String name, String secret) {}

    @Test
    void a_revoked_source_can_hand_nothing_in_any_more() throws Exception {
        var asked = office.ada.presses(office.ada.types("admin source").card(), "Revoke");
        office.ada.presses(asked.card(), "Revoke for good").saysPrivately("any more");
        assertThat(send(withKey(ACME)).statusCode()).isEqualTo(401);
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + Baton.shared().port() + path);
    }

    @Test
    void what_is_signed_by_nobody_in_particular_is_told_to_name_the_source() throws Exception {
        var response = send(request(ACME).header("webhook-id", "msg_1"));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("?source=");
    }

    @Test
    void what_is_not_sent_as_json_or_names_a_field_twice_is_refused() throws Exception {
        assertThat(send(withKey(ACME).setHeader("Content-Type", "text/plain")).statusCode())
                .isEqualTo(415);
        assertThat(send(withKey(ACME).setHeader("Content-Type", "application/json; charset=utf-8"))
                        .statusCode())
                .isEqualTo(202);
        assertThat(send(withKey("{\"company\":\"A\",\"company\":\"B\",\"whyNow\":\"x\"}"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/leads, 405", "GET, /api/v1/x/y, 405", "POST, /api/v1/x, 404", "POST, /api/v1/x/y, 404"})
    void beside_the_intake_there_are_problems_only(String method, String path, int status) throws Exception {
        var response = send(HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/error", "/nothing"})
    void where_nothing_is_that_is_said_plainly(String path) throws Exception {
        var response = send(HttpRequest.newBuilder(at(path)));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("There is nothing here.");
    }

    @Test
    void a_request_that_is_none_is_refused_without_a_word_of_it_in_the_log(CapturedOutput log) throws Exception {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), Baton.shared().port())) {
            var line = "POST /api/v1/leads?source=%00..%2f{secret} HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("secret");
        }
        assertThat(log.getAll()).doesNotContain("secret");
    }

    @Test
    void the_key_is_shown_once() {
        var form = office.ada.presses(office.ada.types("admin source").card(), "Add a source");
        var submission = form.submission(Map.of("name", List.of("Shop")));
        assertThat(office.ada.does(submission).card().toString()).contains("baton_");
        assertThat(office.ada.does(submission).card().toString())
                .doesNotContain("baton_")
                .contains("shown once");
    }
}
