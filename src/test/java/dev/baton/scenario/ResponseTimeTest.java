package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sales has agreed on four working hours; it is Monday, 10:00 in Berlin. Sam leads sales. */
class ResponseTimeTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @BeforeEach
    void samLeadsSales() {
        agrees(Map.of());
    }

    @AfterEach
    void setTheClockBack() {
        Baton.CLOCK.set(now);
    }

    private void agrees(Map<String, List<String>> values) {
        var answers = new HashMap<>(values);
        answers.put("salesLead", List.of(office.sam.person.value()));
        office.ada.types("setup").fills(answers).saysNothing();
    }

    private void passes(int minutes) {
        Baton.CLOCK.advance(Duration.ofMinutes(minutes));
        Quiet.in(office);
    }

    private Card offered(String company) {
        office.mia.offers(company).saysNothing();
        return office.cardOf(company, "Accept");
    }

    /** Of a lead that waits for Sue. */
    private Card assigned(String company) {
        var card = offered(company);
        office.sam
                .presses(card, "Assign")
                .fills(Map.of("person", List.of(office.sue.person.value())))
                .saysPrivately(company + " waits for Sue now.");
        return office.cardOf(company, office.sue.person.value());
    }

    private List<String> sueHas() {
        return office.messagesIn(office.sue.direct()).stream()
                .map(message -> message.card().toString())
                .toList();
    }

    private List<String> samHas() {
        return office.messagesIn(office.sam.direct()).stream()
                .map(message -> message.card().toString())
                .toList();
    }

    @Test
    void a_lead_that_waits_for_one_is_not_taken_by_another() {
        var card = assigned("Acme");
        office.sue.gets("is offered to you");
        office.sam.presses(card, "Accept").saysPrivately("is asked about Acme. Assign can ask somebody else.");
        office.sam.presses(card, "Return").saysPrivately("is asked about Acme");
        office.sue.presses(card, "Accept").saysPrivately("You work on Acme now.");
        Quiet.in(office);
        assertThat(sueHas()).as("what is answered isn't asked any more").isEmpty();
        assertThat(office.cardOf("Acme", "Accepted").toString()).contains("answered after less than a minute");
    }

    @Test
    void only_people_of_sales_are_asked_and_only_sales_asks() {
        var card = offered("Acme");
        var form = office.sam.presses(card, "Assign");
        assertThat(form.fills(Map.of("person", List.of(office.mia.person.value())))
                        .complaints())
                .containsOnlyKeys("person");
        assertThat(form.fills(Map.of("person", List.of("nobody"))).complaints()).containsOnlyKeys("person");
        assertThat(form.fills(Map.of("person", List.of())).complaints()).containsOnlyKeys("person");
        office.mia.presses(card, "Assign").saysPrivately("this is for sales");
    }

    @Test
    void whom_it_waits_for_is_reminded_at_half_and_at_four_fifths_of_the_time() {
        assigned("Acme");
        passes(119);
        assertThat(sueHas()).hasSize(1);
        passes(1);
        assertThat(sueHas()).hasSize(2).last().asString().contains("Half of the time is over");
        passes(72);
        assertThat(sueHas()).hasSize(3).last().asString().contains("Little of the time is left");
        assertThat(samHas()).isEmpty();
    }

    @Test
    void who_has_acted_is_not_reminded() {
        var card = assigned("Acme");
        office.sue.presses(card, "Accept");
        passes(600);
        assertThat(sueHas()).isEmpty();
        assertThat(samHas()).isEmpty();
    }

    @Test
    void when_the_time_is_over_whoever_leads_sales_is_told_and_all_may_accept() {
        assigned("Acme");
        passes(240);
        office.sam.gets("has not been answered in time");
        var card = office.cardOf("Acme", "Overdue");
        office.sees(office.channel, message -> message.card().toString().contains("everybody in sales may accept"));
        Quiet.in(office);
        assertThat(sueHas()).isEmpty();
        passes(60);
        office.sam.presses(card, "Accept").saysPrivately("You work on Acme now.");
        assertThat(office.cardOf("Acme", "Accepted").toString())
                .as("the clock went on")
                .contains("answered after 5 working hours");
        Quiet.in(office);
        assertThat(samHas()).as("nothing is late any more").isEmpty();
    }

    @Test
    void all_of_sales_are_named_in_a_reminder_and_in_its_notification() {
        offered("Acme");
        passes(192);
        var card = office.sees(
                        office.channel, message -> message.card().toString().contains("little of the time is left"))
                .card();
        assertThat(card.summary()).startsWith("Acme: ").contains("Sam", "Sue").doesNotContain("someone");
    }

    @Test
    void whoever_leads_sales_is_not_told_any_more_of_what_somebody_else_is_asked_about_meanwhile() {
        agrees(Map.of("breach", List.of("ESCALATE")));
        assigned("Acme");
        passes(240);
        var told = office.sam.gets("has not been answered in time");
        office.sam.presses(told, "Assign").fills(Map.of("person", List.of(office.sam.person.value())));
        Quiet.in(office);
        assertThat(samHas())
                .noneMatch(card -> card.contains("has not been answered in time"))
                .anyMatch(card -> card.contains("is offered to you"));
    }

    @Test
    void asking_somebody_else_makes_a_lead_no_less_late() {
        var card = assigned("Acme");
        passes(220);
        office.sam.presses(card, "Assign").fills(Map.of("person", List.of(office.sam.person.value())));
        passes(20);
        office.cardOf("Acme", "Overdue");
        passes(20);
        office.sam.presses(card, "Accept").saysPrivately("You work on Acme now.");
        assertThat(office.sam.types("lead report").card().toString()).contains("0 of 1");
    }

    @Test
    void a_pod_may_leave_it_to_whoever_leads_sales_instead() {
        agrees(Map.of("breach", List.of("ESCALATE")));
        var card = assigned("Acme");
        passes(240);
        var told = office.sam.gets("has not been answered in time");
        office.sam.presses(card, "Accept").saysPrivately("is asked about Acme");
        office.sam
                .presses(told, "Assign")
                .fills(Map.of("person", List.of(office.sam.person.value())))
                .saysPrivately("Acme waits for Sam now.");
        Quiet.in(office);
        assertThat(sueHas()).as("Sue isn't asked any more").isEmpty();
        passes(120);
        office.sam.gets("Half of the time is over");
    }

    @Test
    void while_whoever_leads_sales_is_away_all_of_sales_hear_that_a_lead_is_late() {
        agrees(Map.of("breach", List.of("ESCALATE")));
        assigned("Acme");
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        passes(240);
        office.sees(office.channel, message -> message.card().toString().contains("still waits for an answer"));
    }

    @Test
    void nobody_reads_that_time_is_left_once_it_is_over() {
        agrees(Map.of("breach", List.of("ESCALATE")));
        assigned("Acme");
        passes(120);
        office.sue.gets("Half of the time is over");
        passes(120);
        assertThat(sueHas())
                .anyMatch(card -> card.contains("Overdue"))
                .noneMatch(card -> card.contains("Half of the time") || card.contains("Little of the time"));
    }

    @Test
    void who_wants_to_be_reminded_later_is_reminded_then() {
        assigned("Acme");
        passes(120);
        var half = office.sue.gets("Half of the time is over");
        office.sue.presses(half, "Remind me in 1 hour").saysPrivately("Baton reminds you again");
        passes(59);
        assertThat(sueHas()).hasSize(2);
        passes(1);
        assertThat(sueHas()).hasSize(3).last().asString().contains("You wanted to be reminded now");
    }

    @Test
    void only_whom_it_waits_for_snoozes_and_for_no_other_time() {
        assigned("Acme");
        var offer = office.sue.gets("is offered to you");
        office.sam.presses(offer, "Remind me in 15 minutes").saysPrivately("You need not answer");
        var press = office.sue.action(offer, "Remind me in 15 minutes");
        for (var argument : List.of("", "nothing", press.argument().replace(" 15", " 99999"), "x 15")) {
            office.sue
                    .does(new Action(office.sue.context(office.channel), press.name(), argument))
                    .saysPrivately("That lead is gone");
        }
    }

    @Test
    void a_pause_has_a_reason_that_all_see_and_nobody_is_reminded_meanwhile() {
        var card = assigned("Acme");
        office.sam.presses(card, "Pause").saysPrivately("is asked about Acme");
        var form = office.sue.presses(card, "Pause");
        assertThat(form.fills(Map.of()).complaints()).containsOnlyKeys("reason");
        form.fills(Map.of("reason", List.of("They are at a fair")))
                .saysPrivately("The time for an answer is paused until");
        var paused = office.cardOf("Acme", "They are at a fair");
        passes(300);
        assertThat(sueHas()).hasSize(1);
        office.sue.presses(paused, "Resume").saysPrivately("The time for an answer goes on");
        passes(119);
        assertThat(sueHas()).hasSize(1);
        passes(1);
        assertThat(sueHas()).hasSize(2);
    }

    @Test
    void a_pause_ends_by_itself() {
        var card = assigned("Acme");
        office.sue.presses(card, "Pause").fills(Map.of("reason", List.of("They are at a fair")));
        passes(24 * 60);
        office.sue.gets("The pause is over");
        office.sees(office.channel, message -> message.card().toString().contains("The pause is over"));
    }

    @Test
    void a_hot_lead_is_due_sooner() {
        office.mia
                .types("lead")
                .fills(Map.of("company", List.of("Acme"), "whyNow", List.of("They asked"), "priority", List.of("hot")))
                .saysNothing();
        assertThat(office.cardOf("Acme (hot)", "Hot lead: waits for sales").toString())
                .contains("2026-03-02T10:00:00Z");
        passes(60);
        office.cardOf("Acme", "Overdue");
    }

    @Test
    void who_is_not_in_sales_any_more_is_not_asked_any_more() {
        var card = assigned("Acme");
        office.sue.presses(office.sue.types("people").card(), "I am in marketing");
        office.sees(office.channel, message -> message.card().toString().contains("in sales here any more"));
        Quiet.in(office);
        assertThat(sueHas()).isEmpty();
        office.sam.presses(card, "Accept").saysPrivately("You work on Acme now.");
    }
}
