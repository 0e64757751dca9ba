package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadHandoverTest {

    private final Office office = Office.withPod();

    private Card offered(String company) {
        office.mia.offers(company).saysNothing();
        return office.cardOf(company, "Accept");
    }

    private Card accepted(String company) {
        office.sam.presses(offered(company), "Accept").saysPrivately("You work on " + company + " now.");
        return office.cardOf(company, "Contacted");
    }

    @Test
    void a_lead_that_is_offered_shows_in_the_channel_until_when_sales_should_answer() {
        var card = offered("Acme");
        assertThat(card.toString())
                .as("four working hours after Monday 10:00 in Berlin")
                .contains("2026-03-02T13:00:00Z")
                .contains(office.mia.person.value());
    }

    @Test
    void accepting_updates_the_card_tells_the_thread_and_the_marketer() {
        accepted("Acme");
        var headline =
                office.sees(office.channel, message -> message.card().summary().contains("Lead Acme"));
        office.sees(
                office.channel,
                message -> headline.id().equals(message.thread())
                        && message.card().toString().contains("accepted it"));
        office.mia.gets("Sam accepted it");
        assertThat(office.messagesIn(office.channel).stream()
                        .filter(message -> message.card().summary().contains("Lead Acme")))
                .as("one headline card, updated in place")
                .hasSize(1);
    }

    @Test
    void the_second_who_accepts_is_told_who_was_first() {
        var card = offered("Acme");
        office.sam.presses(card, "Accept");
        office.sue.presses(card, "Accept").saysPrivately("works on Acme already");
    }

    @Test
    void a_double_click_on_accept_has_one_effect() {
        var card = offered("Acme");
        office.sam.presses(card, "Accept");
        office.sam.presses(card, "Accept").saysNothing();
        office.sees(office.channel, message -> message.card().toString().contains("accepted it"));
        assertThat(office.messagesIn(office.channel).stream()
                        .filter(message -> message.card().toString().contains("accepted it")))
                .hasSize(1);
    }

    @Test
    void a_repeated_delivery_gets_the_same_reply_and_has_no_second_effect() {
        var click = office.sam.action(offered("Acme"), "Accept");
        var first = office.sam.does(click).reply;
        assertThat(office.sam.does(click).reply).isEqualTo(first);
        var submission = office.mia
                .types("lead")
                .submission(Map.of("company", List.of("Twice"), "whyNow", List.of("They asked")));
        office.mia.does(submission).saysNothing();
        office.mia.does(submission).saysNothing();
        office.cardOf("Twice", "Accept");
        assertThat(office.messagesIn(office.channel).stream()
                        .filter(message -> message.card().summary().contains("Lead Twice")))
                .hasSize(1);
    }

    @Test
    void marketing_is_told_that_accepting_is_for_sales_and_can_say_that_it_is_in_both() {
        var card = offered("Acme");
        var answer = office.mia.presses(card, "Accept");
        answer.saysPrivately("you are in marketing");
        office.mia.presses(answer.card(), "I am in both").saysPrivately("both sides");
        office.mia.presses(card, "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void a_guest_may_not_act() {
        var card = offered("Acme");
        office.gus.presses(card, "Accept").saysPrivately("You are a guest here");
        office.gus.types("lead").saysPrivately("You are a guest here");
    }

    @Test
    void a_return_needs_a_reason_and_tells_the_marketer_who_can_offer_again() {
        var form = office.sam.presses(offered("Acme"), "Return");
        assertThat(form.fills(Map.of()).complaints()).containsOnlyKeys("reason");
        assertThat(form.fills(Map.of("reason", List.of("INCOMPLETE"))).complaints())
                .containsOnlyKeys("note");
        form.fills(Map.of("reason", List.of("INCOMPLETE"), "note", List.of("Who decides?")));
        office.cardOf("Acme", "Offer again");
        var news = office.sees(
                office.mia.direct(), message -> message.card().toString().contains("Who decides?"));
        office.mia
                .presses(news.card(), "Offer again")
                .fills(Map.of("contact", List.of("Ada Lovelace, CTO")))
                .saysPrivately("Acme waits for sales again.");
        assertThat(office.cardOf("Acme", "Accept").toString()).contains("Ada Lovelace, CTO");
    }

    @Test
    void a_step_can_be_taken_back_for_five_minutes() {
        var card = offered("Acme");
        var receipt = office.sam.presses(card, "Accept").card();
        office.cardOf("Acme", "Contacted");
        office.sue.presses(receipt, "Undo").saysPrivately("Only whoever made the last step");
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back. Acme waits for sales again.");
        office.sam.presses(receipt, "Undo").saysPrivately("was taken back already");
        office.cardOf("Acme", "Accept");
        office.sees(office.channel, message -> message.card().toString().contains("took the last step back"));
    }

    @Test
    void a_marketer_who_heard_of_a_step_hears_that_it_was_taken_back() {
        var form = office.sam.presses(offered("Acme"), "Return");
        var receipt = form.fills(Map.of("reason", List.of("NO_FIT"))).card();
        office.mia.gets("returned it");
        office.sam.presses(receipt, "Undo");
        office.sees(
                office.mia.direct(),
                message -> message.card().toString().contains("took the last step back. Acme waits for sales again."));
    }

    @Test
    void only_the_owner_closes_a_lead_and_the_amount_is_checked() {
        var card = accepted("Acme");
        office.sue.presses(card, "Won").saysPrivately("works on Acme already");
        var form = office.sam.presses(card, "Won");
        assertThat(form.fills(Map.of("value", List.of("a lot"))).complaints()).containsOnlyKeys("value");
        form.fills(Map.of("value", List.of("12,000"), "currency", List.of("EUR")));
        assertThat(office.cardOf("Acme", "EUR 12,000").toString()).doesNotContain("Press[");
        office.mia.gets("won it");
    }

    @Test
    void a_recycled_lead_comes_back_to_the_marketer_on_the_day() {
        var now = Baton.CLOCK.instant();
        office.sam.presses(accepted("Acme"), "Recycle").fills(Map.of("until", List.of("2026-06-01")));
        office.cardOf("Acme", "Offer again");
        try {
            Baton.CLOCK.advance(Duration.ofDays(100));
            office.sees(
                    office.mia.direct(), message -> message.card().toString().contains("was recycled until"));
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void a_lead_that_nobody_answers_is_marked_and_sales_is_reminded_once() {
        var now = Baton.CLOCK.instant();
        offered("Acme");
        try {
            Baton.CLOCK.advance(Duration.ofHours(5));
            office.cardOf("Acme", "Overdue");
            office.sees(office.channel, LeadHandoverTest::reminds);
            Baton.CLOCK.advance(Duration.ofHours(20));
            offered("Later");
            assertThat(office.messagesIn(office.channel))
                    .filteredOn(LeadHandoverTest::reminds)
                    .hasSize(1);
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    private static boolean reminds(MemoryPlatform.Message message) {
        return message.card().toString().contains("still waits for an answer");
    }

    @Test
    void who_is_away_is_not_reminded() {
        var now = Baton.CLOCK.instant();
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        offered("Acme");
        try {
            Baton.CLOCK.advance(Duration.ofHours(5));
            assertThat(office.sees(office.channel, LeadHandoverTest::reminds)
                            .card()
                            .toString())
                    .contains(office.sue.person.value())
                    .doesNotContain(office.sam.person.value());
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void a_second_lead_of_the_same_company_is_shown_before_it_is_posted() {
        var first =
                Map.of("company", List.of("Acme"), "whyNow", List.of("They asked"), "email", List.of("ada@acme.com"));
        office.mia.types("lead").fills(first).saysNothing();
        office.cardOf("Acme", "Accept");
        var warned = office.mia
                .types("lead")
                .fills(Map.of(
                        "company",
                        List.of("Acme Inc"),
                        "whyNow",
                        List.of("Again"),
                        "email",
                        List.of("bob@mail.acme.com")));
        assertThat(warned.form().toString()).contains("may be here already").contains("Acme");
        assertThat(office.messagesIn(office.channel).stream()
                        .filter(message -> message.card().summary().contains("Acme Inc")))
                .isEmpty();
        warned.fills(Map.of("twin", List.of("new"))).saysNothing();
        office.cardOf("Acme Inc", "Accept");
    }

    @Test
    void the_lists_show_what_is_open_what_is_mine_and_one_lead_by_name() {
        accepted("Acme");
        offered("Bolt");
        office.sam.types("lead list").saysPrivately("Bolt");
        office.sam.types("lead mine").saysPrivately("You work on");
        office.mia.types("lead mine").saysPrivately("You handed over");
        office.sam.types("lead show acme").saysPrivately("Contacted");
        office.sam.types("lead show nobody").saysPrivately("There is no lead of “nobody”");
        assertThat(Office.words(office.sam.opensHome().card())).contains("Waits for you", "Bolt");
    }

    @Test
    void an_organization_never_sees_a_lead_of_another() {
        var card = offered("Acme");
        var other = Office.withPod();
        other.sam.presses(card, "Accept").saysPrivately("That lead is gone");
        other.sam.types("lead show Acme").saysPrivately("There is no lead");
    }

    @Test
    void a_press_on_a_forged_lead_changes_nothing() {
        offered("Acme");
        var before = office.messagesIn(office.channel);
        var forged = office.sam.context(office.channel);
        office.sam.does(new Action(forged, "lead.accept", "../../etc")).saysPrivately("That lead is gone");
        office.sam.does(new Action(forged, "no.such", "")).saysPrivately("older version");
        offered("Next");
        assertThat(office.messagesIn(office.channel)).hasSize(before.size() + 1).containsAll(before);
    }
}
