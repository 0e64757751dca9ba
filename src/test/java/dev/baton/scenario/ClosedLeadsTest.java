package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows when a lead is won or lost: who helped is named and asked, and why may be for a few alone. */
class ClosedLeadsTest {

    private static final String HELPED = "I helped";

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = DefinitionDesk.withLeads().office();
    private final Colleague max = office.hire("Max", Role.MEMBER);

    ClosedLeadsTest() {
        office.mia
                .types("setup")
                .fills(Map.of("marketing", List.of(office.mia.person.value(), max.person.value())))
                .saysNothing();
    }

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Card accepted() {
        office.mia.offers("Acme").saysNothing();
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        return office.cardOf("Acme", "Contacted");
    }

    private Answer wins(PersonId... helpers) {
        return office.sam
                .presses(accepted(), "Won")
                .fills(Map.of(
                        "value",
                        List.of("12000"),
                        "helpers",
                        Arrays.stream(helpers).map(PersonId::value).toList()));
    }

    private List<MemoryPlatform.Message> parties() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().startsWith("Acme is won"))
                .toList();
    }

    private Card party() {
        return office.sees(office.channel, message -> message.card().summary().startsWith("Acme is won"))
                .card();
    }

    /** Whatever was to happen by then has happened: what is done later is seen. */
    private void laterOn(Duration time) {
        Baton.CLOCK.advance(time);
        var later = "Later at " + Baton.CLOCK.instant();
        office.mia.offers(later).saysNothing();
        office.cardOf(later, "Accept");
    }

    @Test
    void who_is_named_is_asked_and_the_channel_celebrates_once_when_all_have_answered() {
        wins(office.mia.person, max.person);
        office.mia.presses(office.mia.gets("says that you helped"), HELPED).saysPrivately("Thank you for helping");
        office.sam.gets("Mia confirms to have helped");
        office.cardOf("Acme", "with the help of");
        laterOn(Duration.ofMinutes(6));
        assertThat(parties()).as("Max hasn't answered").isEmpty();
        max.presses(max.gets("says that you helped"), HELPED);
        assertThat(Office.words(party()))
                .contains("Well done", "It took both sides", office.mia.person.value(), max.person.value());
        office.mia.presses(office.mia.gets("and you helped."), "Show").saysPrivately("with the help of");
        laterOn(Duration.ofDays(4));
        assertThat(parties()).hasSize(1);
    }

    @Test
    void a_win_without_help_is_celebrated_when_it_can_not_be_taken_back_any_more() {
        var receipt = wins().card();
        assertThat(parties()).isEmpty();
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        assertThat(Office.words(party())).contains(office.sam.person.value()).doesNotContain("both sides");
        office.sam.presses(receipt, "Undo").saysPrivately("too old");
    }

    @Test
    void a_win_that_is_taken_back_is_not_celebrated_and_one_that_is_won_again_once() {
        var receipt = wins(office.mia.person).card();
        office.mia.presses(office.mia.gets("says that you helped"), HELPED);
        var asked = office.mia.gets("and you helped.");
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back.");
        laterOn(Duration.ofMinutes(10));
        assertThat(parties()).isEmpty();
        office.sam
                .presses(office.cardOf("Acme", "Contacted"), "Won")
                .fills(Map.of("helpers", List.of(office.mia.person.value())));
        office.mia.presses(office.mia.gets("says that you helped"), HELPED).saysPrivately("Thank you");
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        party();
        laterOn(Duration.ofDays(4));
        assertThat(parties()).hasSize(1);
        assertThat(Office.words(asked)).contains("and you helped.");
    }

    @Test
    void who_was_no_help_says_so_and_is_not_named() {
        wins(max.person);
        max.presses(max.gets("says that you helped"), "Not this time").saysPrivately("not counted as yours");
        office.sam.gets("was not part of it");
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        assertThat(Office.words(party())).doesNotContain(max.person.value());
    }

    @Test
    void who_does_not_answer_is_not_waited_for_longer_than_three_days() {
        wins(max.person);
        max.gets("says that you helped");
        laterOn(Duration.ofDays(2));
        assertThat(parties()).isEmpty();
        Baton.CLOCK.advance(Duration.ofDays(2));
        assertThat(Office.words(party())).doesNotContain(max.person.value());
        max.presses(max.gets("says that you helped"), HELPED).saysPrivately("Thank you");
        laterOn(Duration.ofDays(1));
        assertThat(parties()).hasSize(1);
    }

    @Test
    void nobody_confirms_what_others_did_and_only_marketing_is_named() {
        var form = office.sam.presses(accepted(), "Won");
        for (var stranger : List.of(office.sue.person, office.sam.person, new PersonId("nobody"), office.gus.person)) {
            assertThat(form.fills(Map.of("helpers", List.of(stranger.value()))).complaints())
                    .containsOnlyKeys("helpers");
        }
        form.fills(Map.of("helpers", List.of(max.person.value())));
        var press = max.action(max.gets("says that you helped"), HELPED);
        for (var other : List.of(office.mia, office.sam, office.sue)) {
            other.does(new Action(other.context(null), press.name(), press.argument()))
                    .saysPrivately("Nobody has named you");
        }
        max.does(press).saysPrivately("Thank you");
        max.presses(max.gets("and you helped."), "Show");
        max.does(new Action(max.context(null), press.name(), press.argument())).saysPrivately("answered that already");
        var elsewhere = Office.withPod();
        elsewhere
                .mia
                .does(new Action(elsewhere.mia.context(null), press.name(), press.argument()))
                .saysPrivately("That lead is gone");
        office.ada.types("audit").saysPrivately("was confirmed to be won with help");
    }

    private Answer losesInPrivate() {
        return office.sam
                .presses(accepted(), "Lost")
                .fills(Map.of(
                        "reason", List.of("COMPETITOR"),
                        "note", List.of("Their brother-in-law sells it"),
                        "readers", List.of("LEADS")));
    }

    @Test
    void a_private_reason_is_told_to_the_two_leads_and_shown_to_nobody_else() {
        losesInPrivate().saysPrivately("Acme is lost");
        assertThat(Office.words(office.sue.gets("brother-in-law"))).contains("Chose a competitor");
        office.mia.gets("brother-in-law");
        for (var reader : List.of(office.sue, office.mia, office.sam)) {
            reader.types("lead show Acme").saysPrivately("brother-in-law");
        }
        for (var other : List.of(max, office.ada)) {
            assertThat(Office.words(other.types("lead show Acme").card()))
                    .contains("Why is only for those who lead sales and marketing.")
                    .doesNotContain("brother", "competitor", "Save as feedback");
        }
        office.sees(
                office.channel,
                message -> message.thread() != null && message.card().toString().contains("lost it. Why is only for"));
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().toString().contains("brother")
                        || message.card().toString().contains("competitor"));
    }

    @Test
    void a_private_reason_stays_with_those_who_were_told_whoever_leads_later() {
        losesInPrivate().saysPrivately("Acme is lost");
        office.mia.gets("brother-in-law");
        office.ada
                .types("setup")
                .fills(Map.of("marketingLead", List.of(max.person.value())))
                .saysNothing();
        assertThat(Office.words(max.types("lead show Acme").card())).doesNotContain("brother");
        for (var reader : List.of(office.sue, office.mia, office.sam)) {
            reader.types("lead show Acme").saysPrivately("brother-in-law");
        }
    }

    @Test
    void a_note_is_as_long_as_its_form_says_however_a_lead_is_closed() {
        var card = accepted();
        var tooLong = List.of("x".repeat(1_001));
        Map.of("Return", "OTHER_RETURN", "Won", "", "Lost", "OTHER_LOSS", "Recycle", "OTHER_LATER")
                .forEach((button, reason) -> assertThat(office.sam
                                .presses(card, button)
                                .fills(Map.of("reason", List.of(reason), "note", tooLong))
                                .complaints())
                        .containsEntry("note", "Please use at most 1000 characters."));
        assertThat(office.sam
                        .presses(card, "Won")
                        .fills(Map.of("value", List.of(), "currency", List.of("x".repeat(100_000))))
                        .complaints())
                .containsOnlyKeys("currency");
        assertThat(office.sam
                        .presses(card, "Won")
                        .fills(Map.of("value", List.of(), "currency", List.of("XYZ")))
                        .complaints())
                .containsOnlyKeys("currency");
    }

    @Test
    void a_private_reason_that_is_taken_back_is_gone() {
        var receipt = losesInPrivate().card();
        office.sue.gets("brother-in-law");
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back.");
        office.sees(office.channel, message -> message.card().toString().contains("took the last step back"));
        assertThat(Office.words(office.sue.types("lead show Acme").card())).doesNotContain("brother");
    }

    @Test
    void where_nobody_leads_a_side_everybody_reads_why() {
        var free = Office.withPod();
        free.mia.offers("Bolt").saysNothing();
        free.sam.presses(free.cardOf("Bolt", "Accept"), "Accept");
        var form = free.sam.presses(free.cardOf("Bolt", "Contacted"), "Lost");
        assertThat(form.form().toString()).doesNotContain("Who may read why?");
        assertThat(form.fills(Map.of("reason", List.of("PRICE"), "readers", List.of("LEADS")))
                        .complaints())
                .containsOnlyKeys("readers");
        form.fills(Map.of("reason", List.of("PRICE")));
        free.cardOf("Bolt", "Price");
    }

    @Test
    void as_approved() {
        var accepted = accepted();
        GoldenTest.approve(
                "lead-lost-private-form", office.sam.presses(accepted, "Lost").form());
        var form = office.sam.presses(accepted, "Won");
        GoldenTest.approve("lead-won-helpers-form", form.form());
        form.fills(Map.of(
                "value", List.of("12000"),
                "helpers", List.of(office.mia.person.value(), max.person.value())));
        GoldenTest.approve("lead-assist-asked", office.mia.gets("says that you helped"));
        office.mia.presses(office.mia.gets("says that you helped"), HELPED);
        max.presses(max.gets("says that you helped"), "Not this time");
        GoldenTest.approve("lead-assist-confirmed", office.mia.gets("and you helped."));
        GoldenTest.approve("lead-assist-declined", max.gets("without your help"));
        GoldenTest.approve("lead-won-helped", office.cardOf("Acme", "with the help of"));
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        GoldenTest.approve("lead-celebrated", party());
    }

    @Test
    void a_private_reason_as_approved() {
        losesInPrivate();
        GoldenTest.approve("lead-lost-private", office.cardOf("Acme", "Why is only for"));
        GoldenTest.approve("lead-secret", office.sue.gets("brother-in-law"));
        GoldenTest.approve(
                "lead-secret-shown", office.sue.types("lead show Acme").card());
    }
}
