package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leads that come too early, and those that come back when their time has come. */
class NurtureTest {

    private static final String BACK = "Is it time to offer it again?";

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private static Map<String, List<String>> lead(String company, String touches) {
        return new HashMap<>(Map.of(
                "company", List.of(company),
                "whyNow", List.of("They asked for a price"),
                "touches", List.of(touches),
                "lastTouch", List.of("2026-02-27")));
    }

    private Card offered(String company, String touches) {
        office.mia.types("lead").fills(lead(company, touches)).saysNothing();
        return office.cardOf(company, "Accept");
    }

    private Card recycled() {
        return recycled(lead("Acme", "6"));
    }

    private Card recycled(Map<String, List<String>> acme) {
        office.mia.types("lead").fills(acme).saysNothing();
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        office.sam
                .presses(office.cardOf("Acme", "Contacted"), "Recycle")
                .fills(Map.of(
                        "until", List.of("2026-06-01"),
                        "reason", List.of("BUDGET_LATER"),
                        "note", List.of("Their *year* begins in June")));
        return office.cardOf("Acme", "No budget before then");
    }

    private static List<String> labels(Card card) {
        return Office.buttons(card).stream().map(Button::label).toList();
    }

    @Test
    void touches_are_on_the_card() {
        assertThat(offered("Acme", "6").toString())
                .contains("Touches", "6, the last on 27 February 2026")
                .doesNotContain("Early:");
    }

    @Test
    void a_lead_with_few_touches_is_warned_of_before_it_is_sent_and_on_its_card_and_is_not_held_back() {
        var asked = office.mia.types("lead").fills(lead("Acme", "2"));
        assertThat(asked.form().toString()).contains("Early: 2 touches so far, and usually there are 5");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().contains("Lead Acme"));
        asked.fills(Map.of()).saysNothing();
        assertThat(office.cardOf("Acme", "Accept").toString()).contains("Early: 2 touches so far");
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        assertThat(office.cardOf("Acme", "Contacted").toString()).doesNotContain("Early:");
    }

    @Test
    void unknown_touches_warn_nobody_and_a_pod_may_want_no_warning() {
        office.mia.offers("Acme").saysNothing();
        assertThat(office.cardOf("Acme", "Accept").toString()).doesNotContain("Early:", "Touches");
        office.mia.types("setup").fills(Map.of("touches", List.of("0"))).saysNothing();
        assertThat(offered("Bolt", "0").toString()).contains("Touches").doesNotContain("Early:");
        office.mia.types("setup").fills(Map.of("touches", List.of("10"))).saysNothing();
        assertThat(office.mia.types("lead").fills(lead("Coil", "9")).form().toString())
                .contains("usually there are 10");
    }

    @Test
    void touches_are_numbers_and_days() {
        for (var wrong : List.of("many", "-1", "12345", "1.5")) {
            assertThat(office.mia.types("lead").fills(lead("Acme", wrong)).complaints())
                    .containsOnlyKeys("touches");
        }
        var values = lead("Acme", "6");
        for (var wrong : List.of("yesterday", "2026-02-30", "9999-01-01")) {
            values.put("lastTouch", List.of(wrong));
            assertThat(office.mia.types("lead").fills(values).complaints()).containsOnlyKeys("lastTouch");
        }
    }

    @Test
    void a_lead_is_recycled_until_a_day_for_a_reason_and_comes_back_with_all_that_is_known_and_has_been() {
        var acme = lead("Acme", "6");
        acme.put("contact", List.of("Ada Lovelace, CTO"));
        recycled(acme);
        Baton.CLOCK.set(Instant.parse("2026-06-01T07:01:00Z"));
        var news = office.mia.gets(BACK);
        assertThat(Office.words(news))
                .contains(
                        "Ada Lovelace, CTO",
                        "They asked for a price",
                        "handed it over",
                        "accepted it",
                        "recycled it: No budget before then",
                        "Their *year* begins in June",
                        "6, the last on 27 February 2026",
                        office.sam.person.value());
        office.mia.presses(news, "Offer again").fills(Map.of()).saysPrivately("Acme waits for sales again.");
        office.ada.types("audit").saysPrivately("came back to marketing");
    }

    @Test
    void a_lead_comes_back_in_the_morning_of_whoever_gets_it_back() {
        var raj = office.hire("Raj", new Profile("Raj", null, ZoneId.of("Asia/Kolkata"), Role.MEMBER));
        office.ada.types("setup").fills(Map.of("sales", List.of(raj.person.value())));
        raj.presses(offered("Acme", "6"), "Accept");
        raj.presses(office.cardOf("Acme", "Contacted"), "Recycle")
                .fills(Map.of("until", List.of("2026-06-01"), "reason", List.of("BUDGET_LATER")));
        assertThat(office.cardOf("Acme", "No budget before then").toString()).contains("2026-06-01T07:00:00Z");
        var kim = office.hire("Kim", new Profile("Kim", null, ZoneId.of("America/New_York"), Role.MEMBER));
        office.ada.types("setup").fills(Map.of("marketing", List.of(office.mia.person.value(), kim.person.value())));
        kim.presses(office.cardOf("Acme", "Put off"), "Put off").fills(Map.of("until", List.of("2026-07-01")));
        assertThat(office.cardOf("Acme", "2026-07-01").toString()).contains("2026-07-01T07:00:00Z");
    }

    @Test
    void marketing_puts_it_off_and_may_take_that_back() {
        var receipt = office.mia
                .presses(recycled(), "Put off")
                .fills(Map.of("until", List.of("2026-07-01"), "note", List.of("They are in holidays")))
                .card();
        assertThat(office.cardOf("Acme", "They are in holidays").toString()).contains("2026-07-01");
        Baton.CLOCK.set(before.plus(Duration.ofMinutes(4)));
        office.mia.presses(receipt, "Undo").saysPrivately("Taken back.");
        assertThat(office.cardOf("Acme", "No budget before then").toString()).contains("2026-06-01");
        office.mia.presses(office.cardOf("Acme", "Put off"), "Put off").fills(Map.of("until", List.of("2026-07-01")));
        Baton.CLOCK.set(Instant.parse("2026-07-01T07:01:00Z"));
        assertThat(Office.words(office.mia.gets(BACK))).contains("put it off");
    }

    @Test
    void what_came_back_says_until_when_it_was_recycled_and_loses_its_buttons_once_it_has_got_on() {
        recycled();
        Baton.CLOCK.set(Instant.parse("2026-06-01T07:01:00Z"));
        var news = office.mia.gets(BACK);
        assertThat(Office.words(news)).contains("2026-06-01T07:00:00Z").doesNotContain("today");
        var receipt = office.mia.presses(news, "Offer again").fills(Map.of()).card();
        assertThat(labels(office.mia.gets("offered it again"))).containsExactly("Show");
        office.mia.presses(receipt, "Undo").saysPrivately("Taken back.");
        var again = office.mia.gets(BACK);
        assertThat(labels(again)).containsExactly("Offer again", "Put off", "Show");
        office.mia
                .presses(again, "Put off")
                .fills(Map.of("until", List.of("2026-07-01"), "note", List.of("Ada is in holidays")));
        var over = office.mia.gets("put it off");
        assertThat(Office.words(over)).contains("2026-06-01T07:00:00Z").doesNotContain(BACK, "Ada");
        assertThat(labels(over)).containsExactly("Show");
        Baton.CLOCK.set(Instant.parse("2026-07-01T07:01:00Z"));
        assertThat(Office.words(office.mia.gets(BACK))).contains("2026-07-01T07:00:00Z");
        assertThat(office.messagesIn(office.mia.direct()))
                .filteredOn(message -> message.card().toString().contains("was recycled until"))
                .hasSize(2);
    }

    @Test
    void nobody_else_puts_it_off() {
        var card = recycled();
        for (Colleague other : List.of(office.sam, office.sue)) {
            other.presses(card, "Put off").saysPrivately("is put off by marketing");
        }
        office.gus.presses(card, "Put off").saysPrivately("You are a guest here");
        var press = office.mia.action(card, "Put off");
        var form = office.mia.presses(card, "Put off");
        assertThat(form.fills(Map.of("until", List.of("2026-03-02"))).complaints())
                .containsOnlyKeys("until");
        office.mia.presses(card, "Offer again").fills(Map.of()).saysPrivately("waits for sales again");
        form.fills(Map.of()).saysPrivately("That can't be done any more");
        office.mia.does(press).saysPrivately("That can't be done any more");
        var elsewhere = Office.withPod();
        elsewhere
                .mia
                .does(new Action(elsewhere.mia.context(null), press.name(), press.argument()))
                .saysPrivately("That lead is gone");
    }

    @Test
    void recycling_needs_a_reason() {
        office.sam.presses(offered("Acme", "6"), "Accept");
        var form = office.sam.presses(office.cardOf("Acme", "Contacted"), "Recycle");
        assertThat(form.fills(Map.of("reason", List.of())).complaints()).containsOnlyKeys("reason");
        assertThat(form.fills(Map.of("reason", List.of("OTHER_LATER"))).complaints())
                .containsOnlyKeys("note");
        assertThat(form.fills(Map.of("reason", List.of("PRICE"))).complaints()).containsOnlyKeys("reason");
    }

    @Test
    void as_approved() {
        GoldenTest.approve(
                "lead-early-form",
                office.mia.types("lead").fills(lead("Acme", "2")).form());
        office.mia.types("lead").fills(lead("Acme", "2")).fills(Map.of());
        GoldenTest.approve("lead-early", office.cardOf("Acme", "Early:"));
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        office.sam
                .presses(office.cardOf("Acme", "Contacted"), "Recycle")
                .fills(Map.of("until", List.of("2026-06-01"), "note", List.of("Their *year* begins in June")));
        var recycled = office.cardOf("Acme", "Recycled");
        GoldenTest.approve(
                "lead-put-off-form", office.mia.presses(recycled, "Put off").form());
        Baton.CLOCK.set(Instant.parse("2026-06-01T07:01:00Z"));
        var back = office.mia.gets(BACK);
        GoldenTest.approve("lead-back-from-nurture", back);
        office.mia.presses(back, "Offer again").fills(Map.of("touches", List.of("6")));
        GoldenTest.approve("lead-gone-on-from-nurture", office.mia.gets("offered it again"));
    }
}
