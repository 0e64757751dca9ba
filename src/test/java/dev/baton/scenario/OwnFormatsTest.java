package dev.baton.scenario;

import static dev.baton.scenario.ForeignSource.json;
import static dev.baton.scenario.ForeignSource.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Forms of websites and systems with a mapping of their own, and who may set them up. */
@ExtendWith(OutputCaptureExtension.class)
class OwnFormatsTest {

    private final Office office = Office.withPod();

    private ForeignSource made(String kind) {
        return new ForeignSource(office, kind);
    }

    private Card sources() {
        return office.ada.types("admin source").card();
    }

    private long cards(String company) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().contains("Lead " + company))
                .count();
    }

    @Test
    void a_form_of_a_website_is_taken_and_leads_where_the_administrator_says() throws Exception {
        var source = made("WEB_FORM");
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
        var asked = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + Baton.shared().port() + source.path()))
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
        var source = made("WEB_FORM");
        var form = source.request("company=Spam&leave_empty=yes")
                .header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(send(form).body()).contains("Thank you");
        send(source.request("company=Honest"));
        office.cardOf("Honest", "Accept");
        assertThat(cards("Spam")).isZero();
    }

    @Test
    void whoever_floods_a_form_is_held_back_sooner_than_a_system_that_proves_who_it_is() throws Exception {
        var source = made("WEB_FORM");
        var trusted = made("OWN");
        for (var each = 0; each < 30; each++) {
            send(source.request("company=Flood&leave_empty=yes"));
            send(trusted.withKey("{}"));
        }
        var held = send(source.request("company=Flood&leave_empty=yes"));
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).isPresent();
        assertThat(send(trusted.withKey("{}")).statusCode()).isNotEqualTo(429);
    }

    @Test
    void a_form_may_come_in_parts_but_without_files() throws Exception {
        var source = made("WEB_FORM");
        assertThat(send(inParts(source, "name=\"company\"\r\n\r\nIn parts\r\n")).statusCode())
                .isEqualTo(200);
        office.cardOf("In parts", "Accept");
        var file = "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nwords\r\n";
        assertThat(send(inParts(source, file)).statusCode()).isEqualTo(400);
        assertThat(send(inParts(source, "name=\"company\"\r\n\r\n" + "x".repeat(300_000) + "\r\n"))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(inParts(source, "malformed")).statusCode()).isEqualTo(400);
        assertThat(send(source.request("x").header("Content-Type", "multipart/form-data"))
                        .statusCode())
                .isEqualTo(400);
        var many = "name=\"a\"\r\n\r\nx\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n".repeat(2_000);
        assertThat(send(inParts(source, many)).statusCode()).isEqualTo(400);
    }

    @Test
    void two_people_at_a_mail_provider_are_two_leads_by_their_names() throws Exception {
        var source = made("WEB_FORM");
        send(source.request("name=Ann+Smith&email=annschmidt%40gmail.com&message=Hello"));
        send(source.request("name=Bob+Other&email=bob.other%40gmail.com&message=Hello"));
        office.cardOf("Ann Smith", "annschmidt@gmail.com");
        office.cardOf("Bob Other", "bob.other@gmail.com");
        send(source.request("email=first.stranger%40gmail.com&message=Hello"));
        send(source.request("email=second.stranger%40gmail.com&message=Hello"));
        office.cardOf("Company unknown", "first.stranger@gmail.com");
        office.cardOf("Company unknown", "second.stranger@gmail.com");
    }

    @Test
    void a_key_opens_no_other_address_than_that_of_its_kind() throws Exception {
        var source = made("MARKETO");
        var elsewhere = HttpRequest.newBuilder(URI.create("http://localhost:" + office.baton.port() + "/api/v1/leads"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + source.found("baton_\\w+_\\w+_[\\w-]+"))
                .POST(BodyPublishers.ofString("{\"company\": \"Acme\", \"whyNow\": \"x\"}"));
        assertThat(send(elsewhere).statusCode()).isEqualTo(401);
    }

    private HttpRequest.Builder inParts(ForeignSource source, String part) {
        return source.request("--b\r\nContent-Disposition: form-data; " + part + "--b--\r\n")
                .header("Content-Type", "multipart/form-data; boundary=b");
    }

    @Test
    void what_a_lead_does_not_take_goes_on_its_note() throws Exception {
        var source = made("WEB_FORM");
        send(source.request("company=Odd+phone&phone=ask+my+office&email=none&colour=red"));
        assertThat(office.cardOf("Odd phone", "Accept").toString()).contains("Phone: ask my office", "E-mail: none");
    }

    @Test
    void an_own_mapping_is_tried_saved_and_undone() throws Exception {
        var source = made("OWN");
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
        var source = made("OWN");
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
        var source = made("HUBSPOT");
        assertThat(source.settings(Map.of("LOOKUP", List.of("http://10.0.0.1/{id}")))
                        .complaints())
                .containsKey("LOOKUP");
        assertThat(source.settings(Map.of("LOOKUP", List.of("https://metadata.google.internal/{id}")))
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
        var source = made("OWN");
        var change = office.ada.action(office.ada.types("admin mapping").card(), "Change " + source.name);
        var forged = new Action(office.mia.context(office.channel), change.name(), change.argument());
        assertThat(office.mia.does(forged).reply.toString()).doesNotContain("expression");
        var other = Office.withPod();
        var borrowed = new Action(other.ada.context(other.channel), change.name(), change.argument());
        other.ada.does(borrowed).saysPrivately("is gone");
    }

    @Test
    void nothing_of_what_cannot_be_read_is_logged(CapturedOutput log) throws Exception {
        var source = made("OWN");
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
        var source = made("OWN");
        office.ada
                .presses(office.ada.presses(sources(), "Revoke").card(), "Revoke for good")
                .saysPrivately("any more");
        assertThat(send(source.withKey("{}")).statusCode()).isEqualTo(401);
        var nowhere = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + Baton.shared().port() + "/api/v1/from/a_" + UUID.randomUUID()))
                .POST(BodyPublishers.ofString("{}"));
        assertThat(send(nowhere).statusCode()).isEqualTo(401);
    }
}
