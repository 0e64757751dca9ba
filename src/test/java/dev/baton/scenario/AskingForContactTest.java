package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.intake.FakeContacts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HubSpot's events only name a contact; whoever knows it is asked after HubSpot was answered. */
class AskingForContactTest {

    private static final String BASE = "https://baton.example.com";
    private static final FakeContacts CONTACTS = new FakeContacts();
    private static final Baton NODE =
            Baton.start(CONTACTS, "--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=" + BASE);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Office office = Office.withPod(NODE);
    private final Instant before = Baton.CLOCK.instant();
    private final String lookup = "https://crm.example.com/" + office.organization() + "/{id}";
    private String path = "";

    @AfterAll
    static void stop() {
        NODE.close();
    }

    @BeforeEach
    void an_administrator_says_whom_to_ask() {
        var card = office.ada
                .presses(office.ada.types("admin source").card(), "Add a source")
                .fills(Map.of("name", List.of("HubSpot"), "kind", List.of("HUBSPOT")))
                .card();
        var match = Pattern.compile("/api/v1/from/\\w+").matcher(card.toString());
        assertThat(match.find()).isTrue();
        path = match.group();
        office.ada
                .presses(card, "Settings of HubSpot")
                .fills(Map.of(
                        "CLIENT_SECRET", List.of("client-secret"),
                        "LOOKUP", List.of(lookup),
                        "LOOKUP_TOKEN", List.of("pat-eu1-token")))
                .saysPrivately("Saved");
    }

    @AfterEach
    void the_clock_is_as_before() {
        CONTACTS.goesDown(false);
        CONTACTS.refuses(false);
        Baton.CLOCK.set(before);
    }

    private int sends(String body) throws Exception {
        var time = Long.toString(Baton.CLOCK.instant().toEpochMilli());
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + NODE.port() + path))
                .header("X-HubSpot-Signature-v3", signature("POST" + BASE + path + body + time))
                .header("X-HubSpot-Request-Timestamp", time)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static String signature(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("client-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> asked() {
        return CONTACTS.asked().stream()
                .filter(each -> each.contains(office.organization().value()))
                .toList();
    }

    private long cards() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().contains("Lead "))
                .count();
    }

    @Test
    void a_contact_that_is_known_is_on_the_card_once_however_often_the_event_comes() throws Exception {
        CONTACTS.knows(lookup.replace("{id}", "123"), ForeignSource.payload("hubspot-contact.json"));
        assertThat(sends(ForeignSource.payload("hubspot-events.json"))).isEqualTo(200);
        assertThat(office.cardOf("Northwind", "Accept").toString()).contains("Nora North", "nora@northwind.example");
        office.cardOf("HubSpot contact 124", "Accept");
        assertThat(sends(ForeignSource.payload("hubspot-events.json"))).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards()).isEqualTo(2);
        assertThat(asked())
                .containsExactlyInAnyOrder(
                        lookup.replace("{id}", "123") + " pat-eu1-token",
                        lookup.replace("{id}", "124") + " pat-eu1-token");
        assertThat(Office.words(office.ada.types("audit").card())).doesNotContain("handed a contact in");
    }

    @Test
    void an_access_token_that_is_refused_is_told_to_administrators_and_no_lead_is_lost() throws Exception {
        CONTACTS.refuses(true);
        assertThat(sends(ForeignSource.payload("hubspot-events.json"))).isEqualTo(200);
        office.cardOf("HubSpot contact 123", "Accept");
        office.cardOf("HubSpot contact 124", "Accept");
        await().untilAsserted(
                        () -> office.ada.types("admin source").saysPrivately("The access token for asking is refused"));
    }

    @Test
    void whoever_is_down_is_asked_again_and_in_the_end_what_there_is_is_handed_in() throws Exception {
        CONTACTS.goesDown(true);
        assertThat(sends(ForeignSource.payload("hubspot-events.json"))).isEqualTo(200);
        for (var round = 1; round <= 4; round++) {
            var expected = 2 * round;
            await().untilAsserted(() -> assertThat(asked()).hasSizeGreaterThanOrEqualTo(expected));
            Baton.CLOCK.advance(Duration.ofMinutes(5));
        }
        office.cardOf("HubSpot contact 123", "New contact in HubSpot");
        office.cardOf("HubSpot contact 124", "Accept");
        assertThat(asked()).hasSize(8);
    }

    @Test
    void who_was_down_and_is_back_tells_who_it_is() throws Exception {
        CONTACTS.goesDown(true);
        CONTACTS.knows(lookup.replace("{id}", "123"), ForeignSource.payload("hubspot-contact.json"));
        assertThat(sends(ForeignSource.payload("hubspot-events.json"))).isEqualTo(200);
        await().untilAsserted(() -> assertThat(asked()).hasSize(2));
        CONTACTS.goesDown(false);
        Baton.CLOCK.advance(Duration.ofMinutes(1));
        office.cardOf("Northwind", "Nora North");
    }

    @Test
    void what_waits_for_a_contact_goes_with_its_source() throws Exception {
        CONTACTS.goesDown(true);
        assertThat(sends(ForeignSource.payload("hubspot-events.json"))).isEqualTo(200);
        await().untilAsserted(() -> assertThat(asked()).hasSize(2));
        var asked = office.ada.presses(office.ada.types("admin source").card(), "Revoke");
        office.ada.presses(asked.card(), "Revoke for good").saysPrivately("any more");
        CONTACTS.goesDown(false);
        Baton.CLOCK.advance(Duration.ofMinutes(5));
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards()).isZero();
    }
}
