package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What other systems hear of leads. */
class LeadWebhooksTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = DefinitionDesk.withLeads().office();
    private final WebhookDesk desk = new WebhookDesk(office);
    private final Receiver receiver = new Receiver();

    @BeforeEach
    void listen() {
        desk.adds(receiver);
        office.mia
                .types("lead")
                .fills(Map.of("company", List.of("Acme"), "whyNow", List.of("Asked for a price")))
                .saysNothing();
    }

    @AfterEach
    void back() {
        receiver.close();
        Baton.CLOCK.set(before);
    }

    private JsonNode heard(String type) {
        await().until(() ->
                receiver.heard().stream().anyMatch(heard -> heard.type().equals(type)));
        return receiver.heard().stream()
                .filter(heard -> heard.type().equals(type))
                .findFirst()
                .orElseThrow()
                .body()
                .path("data");
    }

    private void accepts() {
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme");
    }

    @Test
    void of_a_won_lead_they_hear_what_it_was_worth_and_of_its_answer_how_long_it_took() {
        Baton.CLOCK.advance(Duration.ofMinutes(30));
        accepts();
        office.sam
                .presses(office.cardOf("Acme", "Accepted"), "Won")
                .fills(Map.of("value", List.of("12000.50"), "currency", List.of("USD")))
                .saysPrivately("is won");
        var won = heard("lead.won");
        assertThat(won.path("won").path("amount").asString()).isEqualTo("12000.50");
        assertThat(won.path("won").path("currency").asString()).isEqualTo("USD");
        assertThat(won.has("responseTime")).isFalse();
        var accepted = heard("lead.accepted");
        assertThat(accepted.path("responseTime").asString()).isEqualTo("PT30M");
        assertThat(accepted.path("inTime").asBoolean()).isTrue();
        assertThat(accepted.has("won")).isFalse();
    }

    @Test
    void of_a_return_they_hear_a_code_that_stays_the_same() {
        office.sam.presses(office.cardOf("Acme", "Accept"), "Return").fills(Map.of("reason", List.of("NO_FIT")));
        assertThat(heard("lead.returned").path("reasonCode").asString()).isEqualTo("NO_FIT");
    }

    @Test
    void of_a_recycled_lead_they_hear_when_it_comes_back() {
        accepts();
        office.sam
                .presses(office.cardOf("Acme", "Accepted"), "Recycle")
                .fills(Map.of("until", List.of("2026-06-01"), "reason", List.of("BUDGET_LATER")));
        var recycled = heard("lead.recycled");
        assertThat(recycled.path("until").asString()).startsWith("2026-06-01T");
        assertThat(recycled.path("reasonCode").asString()).isEqualTo("BUDGET_LATER");
    }

    @Test
    void why_a_lead_is_lost_stays_with_the_two_leads_if_it_is_only_for_them() {
        accepts();
        office.sam
                .presses(office.cardOf("Acme", "Contacted"), "Lost")
                .fills(Map.of(
                        "reason",
                        List.of("PRICE"),
                        "note",
                        List.of("Her brother-in-law"),
                        "readers",
                        List.of("LEADS")));
        var lost = heard("lead.lost");
        assertThat(lost.path("reasonIsPrivate").asBoolean()).isTrue();
        assertThat(lost.toString()).doesNotContain("reasonCode", "PRICE", "Price", "brother");
    }

    @Test
    void of_a_pause_they_hear_why_and_until_when() {
        office.sam
                .presses(office.cardOf("Acme", "Accept"), "Pause")
                .fills(Map.of("time", List.of("P1D"), "reason", List.of("Trade fair")));
        var paused = heard("lead.paused");
        assertThat(paused.path("note").asString()).isEqualTo("Trade fair");
        assertThat(Instant.parse(paused.path("until").asString())).isEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(paused.path("by").path("name").asString()).isNotEmpty();
    }
}
