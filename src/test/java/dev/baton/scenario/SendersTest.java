package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.people.Realms;
import dev.baton.store.Json;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.StoreUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Systems that hand leads in by their own format, from their request to the card in the channel. */
@ExtendWith(OutputCaptureExtension.class)
class SendersTest {

    private static final String BASE = "https://baton.example.com";
    private static final Set<Realm> WITHOUT_STORE = ConcurrentHashMap.newKeySet();
    private static final Baton NODE =
            Baton.start(new Outage(), "--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=" + BASE);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** What is handed in can't be stored while its organization is {@link #WITHOUT_STORE}. */
    private static final class Outage implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof Store store)) {
                return bean;
            }
            var spied = spy(store);
            doAnswer(call -> {
                        if (WITHOUT_STORE.contains(call.getArgument(0, Realm.class))) {
                            throw mock(StoreUnavailable.class);
                        }
                        return call.callRealMethod();
                    })
                    .when(spied)
                    .commit(any(Realm.class), any(Operation.class), any());
            return spied;
        }
    }

    private final Office office = Office.withPod(NODE);

    @AfterAll
    static void stop() {
        NODE.close();
    }

    /** A source that was made just now, with what its card says to enter. */
    private final class Made {

        final String name;
        final String card;

        Made(String kind) {
            name = kind.toLowerCase(Locale.ROOT) + "-source";
            card = office.ada
                    .presses(office.ada.types("admin source").card(), "Add a source")
                    .fills(Map.of("name", List.of(name), "kind", List.of(kind)))
                    .card()
                    .toString();
        }

        String path() {
            return found("/api/v1/from/[\\w/]+");
        }

        String found(String pattern) {
            var match = Pattern.compile(pattern).matcher(card);
            assertThat(match.find()).as("%s in %s", pattern, card).isTrue();
            return match.group();
        }

        HttpRequest.Builder request(String body) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + NODE.port() + path()))
                    .POST(BodyPublishers.ofString(body));
        }

        HttpRequest.Builder withKey(String body) {
            return request(body)
                    .header("Authorization", "Bearer " + found("baton_\\w+_\\w+_[\\w-]+"))
                    .header("Content-Type", "application/json");
        }

        Office.Answer settings(Map<String, List<String>> values) {
            return office.ada.presses(sources(), "Settings of " + name).fills(values);
        }

        HttpRequest.Builder signedByHubSpot(String body) throws GeneralSecurityException {
            var time = Long.toString(Baton.CLOCK.instant().toEpochMilli());
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("client-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signature = mac.doFinal(("POST" + BASE + path() + body + time).getBytes(StandardCharsets.UTF_8));
            return request(body)
                    .header("X-HubSpot-Signature-v3", Base64.getEncoder().encodeToString(signature))
                    .header("X-HubSpot-Request-Timestamp", time);
        }
    }

    private Card sources() {
        return office.ada.types("admin source").card();
    }

    static String payload(String file) {
        try (var stream = SendersTest.class.getResourceAsStream("/intake/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.mapper().readTree(response.body());
    }

    private long cards(String company) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().contains("Lead " + company))
                .count();
    }

    @Test
    void hubspot_hands_in_what_is_ready_once_and_only_if_it_signs() throws Exception {
        var source = new Made("HUBSPOT");
        var events = payload("hubspot-events.json");
        assertThat(send(source.signedByHubSpot(events)).statusCode()).isEqualTo(401);
        source.settings(Map.of("CLIENT_SECRET", List.of("client-secret"))).saysPrivately("Saved");
        assertThat(send(source.signedByHubSpot(events)).statusCode()).isEqualTo(200);
        assertThat(office.cardOf("HubSpot contact 123", "Accept").toString())
                .contains("New contact in HubSpot", "contacts/12345678/contact/123");
        office.cardOf("HubSpot contact 124", "Accept");
        assertThat(send(source.signedByHubSpot(events.replace("\"attemptNumber\": 0", "\"attemptNumber\": 1")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(source.signedByHubSpot(events).POST(BodyPublishers.ofString("[]")))
                        .statusCode())
                .isEqualTo(401);
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards("HubSpot contact")).isEqualTo(2);
    }

    @Test
    void one_bad_event_of_hubspot_is_told_and_the_good_ones_are_taken() throws Exception {
        var source = new Made("HUBSPOT");
        source.settings(Map.of("CLIENT_SECRET", List.of("client-secret")));
        var body = payload("hubspot-events.json").replaceFirst("\"eventId\": 100", "\"eventId\": null");
        assertThat(send(source.signedByHubSpot(body)).statusCode()).isEqualTo(200);
        office.cardOf("HubSpot contact 124", "Accept");
        assertThat(sources().toString()).contains("1 payload couldn't be read since", "no eventId");
        office.ada.presses(sources(), "Count anew for " + source.name).saysPrivately("counts anew");
        assertThat(sources().toString()).doesNotContain("couldn't be read");
    }

    @Test
    void salesforce_hears_ack_once_the_leads_are_durable_and_not_before() throws Exception {
        var source = new Made("SALESFORCE_MESSAGE");
        var body = payload("salesforce-message.xml");
        var first = send(source.request(body).header("Content-Type", "text/xml; charset=UTF-8"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(first.body()).contains("<Ack>true</Ack>");
        assertThat(send(source.request(body)).body()).contains("<Ack>true</Ack>");
        assertThat(office.cardOf("Northwind", "Accept").toString()).contains("nora@northwind.example");
        office.cardOf("Contoso", "Accept");
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards("Northwind") + cards("Contoso")).isEqualTo(2);
        var laughs = send(source.request("<!DOCTYPE l [<!ENTITY l \"ha\">]><l>&l;</l>"));
        assertThat(laughs.statusCode()).isEqualTo(400);
        assertThat(laughs.body()).contains("<Ack>false</Ack>");
        source.settings(Map.of("ORGANIZATION", List.of("00D999999999999"))).saysPrivately("Saved");
        assertThat(send(source.request(body)).body()).contains("<Ack>false</Ack>");
        var forged = HttpRequest.newBuilder(URI.create("http://localhost:" + NODE.port() + source.path() + "0"))
                .POST(BodyPublishers.ofString(body));
        assertThat(send(forged).statusCode()).isEqualTo(401);
    }

    @Test
    void nothing_is_acknowledged_that_is_not_durable() throws Exception {
        var message = new Made("SALESFORCE_MESSAGE");
        var hubSpot = new Made("HUBSPOT");
        hubSpot.settings(Map.of("CLIENT_SECRET", List.of("client-secret")));
        WITHOUT_STORE.add(Realms.of(office.organization()));
        var refused = send(message.request(payload("salesforce-message.xml")));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("<Ack>false</Ack>");
        assertThat(send(hubSpot.signedByHubSpot(payload("hubspot-events.json"))).statusCode())
                .isEqualTo(503);
        WITHOUT_STORE.remove(Realms.of(office.organization()));
        assertThat(send(message.request(payload("salesforce-message.xml"))).body())
                .contains("<Ack>true</Ack>");
        office.cardOf("Northwind", "Accept");
    }

    @Test
    void salesforces_gaps_are_told_to_administrators_once() throws Exception {
        var source = new Made("SALESFORCE_CHANGE");
        assertThat(send(source.withKey(payload("salesforce-change-gap.json"))).statusCode())
                .isEqualTo(200);
        office.ada.gets("Some changes were not told");
        send(source.withKey(payload("salesforce-change-gap.json")));
        send(source.withKey(payload("salesforce-change-create.json")));
        office.cardOf("Northwind", "New lead in Salesforce");
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(office.messagesIn(office.ada.direct()).stream()
                        .filter(message -> message.card().toString().contains("Some changes were not told")))
                .hasSize(1);
        assertThat(send(source.withKey("{}")).statusCode()).isEqualTo(200);
        assertThat(sources().toString()).contains("no ChangeEventHeader");
    }

    @Test
    void marketo_reads_the_lead_and_the_pod_from_the_answer() throws Exception {
        var source = new Made("MARKETO");
        assertThat(source.card).contains("lead.Email Address");
        var answer = send(source.withKey(payload("marketo.json")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("id").asString()).hasSize(26);
        assertThat(json(answer).get("state").asString()).isEqualTo("OFFERED");
        assertThat(json(answer).get("pod").asString()).isEqualTo("Enterprise DACH");
        assertThat(send(source.withKey(payload("marketo.json"))).body()).isEqualTo(answer.body());
        assertThat(send(source.withKey("{\"contact\": \"Nobody\"}")).statusCode())
                .isEqualTo(422);
        assertThat(send(source.request(payload("marketo.json"))).statusCode()).isEqualTo(401);
    }

    @Test
    void pipedrive_logs_in_with_a_password_and_what_it_creates_is_taken() throws Exception {
        var source = new Made("PIPEDRIVE");
        var user = source.path().substring("/api/v1/from/".length());
        var login = Base64.getEncoder()
                .encodeToString((user + ":" + source.found("[0-9a-f]{64}")).getBytes(StandardCharsets.UTF_8));
        var request = source.request(payload("pipedrive-lead.json")).header("Authorization", "Basic " + login);
        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(office.cardOf("Northwind", "Accept").toString()).contains("EUR 12,000");
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards("Northwind")).isEqualTo(1);
        assertThat(send(source.request("{}").header("Authorization", "Basic " + login))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(source.request("{}").header("Authorization", "Basic bm86bm8="))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_form_of_a_website_is_taken_and_leads_where_the_administrator_says() throws Exception {
        var source = new Made("WEB_FORM");
        assertThat(source.card).doesNotContain("baton_");
        var body = "company=North+%26+Wind&email=nora%40northwind.example&message=Call+me&leave_empty=";
        var form = source.request(body).header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(send(form).body()).contains("Thank you");
        assertThat(office.cardOf("North & Wind", "Accept").toString()).contains("Call me");
        source.settings(Map.of(
                        "REDIRECT", List.of("https://www.example.com/thanks"),
                        "ORIGIN", List.of("https://www.example.com")))
                .saysPrivately("Saved");
        assertThat(send(form).statusCode()).isEqualTo(401);
        var shared = send(form.header("Origin", "https://www.example.com"));
        assertThat(shared.statusCode()).isEqualTo(303);
        assertThat(shared.headers().firstValue("Location")).hasValue("https://www.example.com/thanks");
        assertThat(shared.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://www.example.com");
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + NODE.port() + source.path()))
                .header("Origin", "https://evil.example")
                .method("OPTIONS", BodyPublishers.noBody());
        assertThat(send(asked).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(send(asked.setHeader("Origin", "https://www.example.com"))
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .hasValue("https://www.example.com");
    }

    @Test
    void who_fills_in_what_no_person_sees_hears_thanks_and_hands_nothing_in() throws Exception {
        var source = new Made("WEB_FORM");
        var form = source.request("company=Spam&leave_empty=yes")
                .header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(send(form).body()).contains("Thank you");
        send(source.request("company=Honest"));
        office.cardOf("Honest", "Accept");
        assertThat(cards("Spam")).isZero();
    }

    @Test
    void a_form_may_come_in_parts_but_without_files() throws Exception {
        var source = new Made("WEB_FORM");
        assertThat(send(inParts(source, "name=\"company\"\r\n\r\nIn parts\r\n")).statusCode())
                .isEqualTo(200);
        office.cardOf("In parts", "Accept");
        var file = "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nwords\r\n";
        assertThat(send(inParts(source, file)).statusCode()).isEqualTo(400);
        assertThat(send(inParts(source, "name=\"company\"\r\n\r\n" + "x".repeat(300_000) + "\r\n"))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(inParts(source, "malformed")).statusCode()).isIn(400, 413);
    }

    private HttpRequest.Builder inParts(Made source, String part) {
        return source.request("--b\r\nContent-Disposition: form-data; " + part + "--b--\r\n")
                .header("Content-Type", "multipart/form-data; boundary=b");
    }

    @Test
    void what_a_lead_does_not_take_goes_on_its_note() throws Exception {
        var source = new Made("WEB_FORM");
        send(source.request("company=Odd+phone&phone=ask+my+office&email=none&colour=red"));
        assertThat(office.cardOf("Odd phone", "Accept").toString()).contains("Phone: ask my office", "E-mail: none");
    }

    @Test
    void an_own_mapping_is_tried_saved_and_undone() throws Exception {
        var source = new Made("OWN");
        var sample = "{\"firms\": [{\"n\": \"Alpha\"}, {\"n\": \"\"}, {\"n\": \"Gamma\"}]}";
        var expression = "firms.{\"company\": n, \"whyNow\": \"Is there\"}";
        var form = office.ada.presses(office.ada.types("admin mapping").card(), "Change " + source.name);
        var filled = new HashMap<String, List<String>>();
        filled.put("expression", List.of(expression));
        filled.put("sample", List.of(sample));
        var tried = form.fills(filled);
        assertThat(tried.form().toString()).contains("3 leads would be handed in", "company: Alpha");
        var saved = tried.fills(Map.of());
        saved.saysPrivately("version 1");
        var answer = send(source.withKey(sample));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).get("taken")).hasSize(2);
        assertThat(json(answer).get("refused")).hasSize(1);
        assertThat(json(answer).get("refused").toString()).contains("company").doesNotContain("Alpha");
        assertThat(send(source.withKey(sample)).body()).isEqualTo(answer.body());
        office.cardOf("Alpha", "Accept");
        office.cardOf("Gamma", "Accept");
        office.ada.presses(saved.card(), "Undo in " + source.name).saysPrivately("comes with Baton again");
        office.ada.presses(saved.card(), "Undo in " + source.name).saysPrivately("has changed since");
        assertThat(json(send(source.withKey("{\"company\": \"Direct\", \"whyNow\": \"x\"}")))
                        .get("taken"))
                .hasSize(1);
    }

    @Test
    void a_mapping_with_a_mistake_says_which_and_is_not_saved() {
        var source = new Made("OWN");
        var form = office.ada.presses(office.ada.types("admin mapping").card(), "Change " + source.name);
        assertThat(form.fills(Map.of("expression", List.of("{"))).complaints()).containsKey("expression");
        assertThat(form.fills(Map.of("sample", List.of("no json"))).complaints())
                .containsKey("sample");
        assertThat(form.fills(Map.of("expression", List.of("$"))).complaints()).containsKey("sample");
        var failed = form.fills(Map.of(
                "expression", List.of("{\"company\": $}"),
                "sample", List.of("{\"a\": 1}"),
                "what", List.of("SAVE")));
        assertThat(failed.form().toString()).contains("That didn't work.", "company");
        assertThat(office.ada.types("admin mapping").card().toString()).contains("comes with Baton");
    }

    @Test
    void settings_are_checked_and_secrets_are_never_shown_again() {
        var source = new Made("HUBSPOT");
        assertThat(source.settings(Map.of("LOOKUP", List.of("http://10.0.0.1/{id}")))
                        .complaints())
                .containsKey("LOOKUP");
        assertThat(source.settings(Map.of("LOOKUP", List.of("https://10.0.0.1/{id}")))
                        .complaints())
                .containsKey("LOOKUP");
        assertThat(source.settings(Map.of("CLIENT_SECRET", List.of("has a space")))
                        .complaints())
                .containsKey("CLIENT_SECRET");
        var lookup = "https://api.hubapi.com/crm/v3/objects/contacts/{id}";
        source.settings(Map.of(
                        "CLIENT_SECRET", List.of("client-secret"),
                        "LOOKUP", List.of(lookup),
                        "LOOKUP_TOKEN", List.of("pat-eu1-token")))
                .saysPrivately("Saved");
        var shown = office.ada
                .presses(sources(), "Settings of " + source.name)
                .form()
                .toString();
        assertThat(shown).contains(lookup).doesNotContain("client-secret", "pat-eu1-token");
        assertThat(source.settings(Map.of("LOOKUP", List.of("https://evil.example/{id}")))
                        .complaints())
                .containsKey("LOOKUP_TOKEN");
    }

    @Test
    void only_administrators_change_sources_and_mappings_even_by_forged_buttons() {
        var source = new Made("OWN");
        var change = office.ada.action(office.ada.types("admin mapping").card(), "Change " + source.name);
        var forged = new Action(office.mia.context(office.channel), change.name(), change.argument());
        assertThat(office.mia.does(forged).reply.toString()).doesNotContain("expression");
        var other = Office.withPod(NODE);
        var borrowed = new Action(other.ada.context(other.channel), change.name(), change.argument());
        other.ada.does(borrowed).saysPrivately("is gone");
    }

    @Test
    void nothing_of_what_cannot_be_read_is_logged(CapturedOutput log) throws Exception {
        var source = new Made("OWN");
        assertThat(send(source.withKey("{\"secret words of a person\": ")).statusCode())
                .isEqualTo(400);
        assertThat(send(source.withKey("{\"secret words of a person\": {}}")).statusCode())
                .isEqualTo(422);
        assertThat(send(source.withKey("x".repeat(300_000))).statusCode()).isEqualTo(413);
        assertThat(log.getAll()).doesNotContain("secret words");
        assertThat(sources().toString()).contains("2 payloads couldn't be read").doesNotContain("secret words");
    }

    @Test
    void a_revoked_source_or_one_that_never_was_is_a_stranger() throws Exception {
        var source = new Made("OWN");
        office.ada.presses(sources(), "Revoke " + source.name).saysPrivately("any more");
        assertThat(send(source.withKey("{}")).statusCode()).isEqualTo(401);
        var nowhere = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + NODE.port() + "/api/v1/from/a_" + UUID.randomUUID()))
                .POST(BodyPublishers.ofString("{}"));
        assertThat(send(nowhere).statusCode()).isEqualTo(401);
    }
}
