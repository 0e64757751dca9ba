package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.people.Directory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads that a machine hands over and rules decide about. */
class RoutedIntakeTest {

    private final Office office = Office.withPod();
    private final RoutingDesk desk = new RoutingDesk(office);
    private String key = "";

    @BeforeEach
    void there_is_a_source() {
        var form = office.ada.presses(office.ada.types("admin source").card(), "Add a source");
        var card = form.fills(Map.of("name", List.of("Website"))).card().toString();
        var match = Pattern.compile("baton_\\w+_\\w+_[\\w-]+").matcher(card);
        assertThat(match.find()).isTrue();
        key = match.group();
    }

    private void sends(String country) throws IOException, InterruptedException {
        var body = "{\"company\":\"Acme\",\"whyNow\":\"They asked\",\"country\":\"" + country + "\"}";
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + Baton.shared().port() + "/api/v1/leads"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void a_lead_is_handed_over_before_somebody_is_asked_for_it() throws Exception {
        desk.adds(office.ada, "DACH", RoutingDesk.only("country", "DE"));
        var before = Baton.CLOCK.instant();
        Baton.CLOCK.ticks(true);
        try {
            sends("DE");
        } finally {
            Baton.CLOCK.ticks(false);
            Baton.CLOCK.set(before);
        }
        assertThat(Office.words(office.mia.types("lead show Acme").card()))
                .containsSubsequence("handed it over.", "was asked for it.");
    }

    @Test
    void the_card_says_that_no_rule_took_it_even_if_all_rules_are_of_other_pods() throws Exception {
        var second = new ConversationId(office.workspace, "second");
        office.mia.does(new Command(office.mia.context(second), "setup")).fills(office.setupOf(office.mia));
        var other = office.baton
                .part(Directory.class)
                .podIn(office.organization(), second)
                .orElseThrow();
        desk.adds(
                office.ada,
                "DACH",
                Map.of(
                        "pod", List.of(other.id().value()),
                        "how", List.of("OPEN"),
                        "field", List.of("country"),
                        "values", List.of("DE")));
        sends("FR");
        assertThat(office.cardOf("Acme", "Accept").toString())
                .contains("No rule took it, so it is open to the first who accepts in Enterprise DACH.");
    }

    @Test
    void where_nobody_leads_marketing_a_recycled_lead_comes_back_once_in_its_thread_without_its_contact()
            throws Exception {
        var before = Baton.CLOCK.instant();
        sends("DE");
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        office.sam.presses(office.cardOf("Acme", "Contacted"), "Recycle").fills(Map.of("until", List.of("2026-06-01")));
        try {
            Baton.CLOCK.set(Instant.parse("2026-06-01T07:01:00Z"));
            var back = office.sees(office.channel, RoutedIntakeTest::isBack);
            assertThat(back.thread()).isNotNull();
            assertThat(Office.words(back.card())).contains("Show").doesNotContain("Offer again", "ada@");
            office.ada
                    .types("admin retention")
                    .fills(Map.of("months", List.of("6")))
                    .saysPrivately("Noted");
            Baton.CLOCK.advance(Duration.ofDays(200));
            await().untilAsserted(() -> assertThat(
                            Office.words(office.mia.types("lead show Acme").card()))
                    .doesNotContain("ada@"));
            Quiet.in(office);
            assertThat(office.messagesIn(office.channel).stream().filter(RoutedIntakeTest::isBack))
                    .hasSize(1);
        } finally {
            Baton.CLOCK.set(before);
        }
    }

    private static boolean isBack(MemoryPlatform.Message message) {
        return Office.words(message.card()).contains(" comes back to marketing");
    }
}
