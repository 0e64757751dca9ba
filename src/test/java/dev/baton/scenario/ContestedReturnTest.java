package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.scenario.Office.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Marketing doesn't agree with a return; Sue leads sales and Mia leads marketing. */
class ContestedReturnTest {

    private static final String ANSWER = "The pilot covers that *gap*";
    private static final String STANDS = "Stands";
    private static final String BACK = "Goes back to sales";

    private final Office office = DefinitionDesk.withLeads().office();

    private final Instant before = Baton.CLOCK.instant();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Card returned() {
        office.mia.offers("Acme").saysNothing();
        office.sam
                .presses(office.cardOf("Acme", "Accept"), "Return")
                .fills(Map.of("reason", List.of("NO_FIT"), "note", List.of("Too small")));
        return office.cardOf("Acme", "Offer again");
    }

    private Answer contests(Card returned) {
        return office.mia.presses(returned, "Contest").fills(Map.of("answer", List.of(ANSWER)));
    }

    /** What Sue is asked. */
    private Card contested() {
        contests(returned()).saysPrivately("Marketing’s side is counted: Acme should go back to sales.");
        return office.sue.gets("contests the return");
    }

    @Test
    void the_answer_is_in_the_thread_and_whoever_has_not_said_it_yet_is_asked_in_private() {
        var asked = contested();
        office.sees(
                office.channel,
                message -> message.thread() != null
                        && message.card().toString().contains("contests the return: “" + ANSWER));
        assertThat(Office.words(asked)).contains("returned it: Not our kind of customer", ANSWER);
        office.sam.gets("contests your return: “" + ANSWER);
        Quiet.in(office);
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().toString().contains("Press[label=" + STANDS));
        assertThat(Office.words(office.cardOf("Acme", "Contested by")))
                .contains("Both sides decide whether the return stands.")
                .doesNotContain("Press[label=Contest");
    }

    @Test
    void where_both_agree_the_lead_goes_back_to_whoever_returned_it_with_new_time() {
        var asked = contested();
        office.sue.presses(asked, BACK).saysPrivately("Both sides agree, so it is decided.");
        assertThat(Office.words(office.cardOf("Acme", "Both sides have decided that the lead goes back to sales")))
                .contains("Waits for", office.sam.person.value(), "Press[label=Accept");
        assertThat(Office.words(office.sam.gets("is offered to you"))).contains("Contested by", ANSWER);
        assertThat(Office.words(office.mia.types("lead show Acme").card()))
                .contains(
                        "handed it over.",
                        "contested the return.",
                        "Both sides decided that the return doesn’t stand, so sales has it again.")
                .doesNotContain("offered it again");
        office.sees(office.channel, message -> message.card().toString().contains("have decided that the lead goes"));
        office.sue.presses(asked, STANDS).saysPrivately("This is decided");
    }

    @Test
    void a_lead_that_goes_back_is_as_hot_as_before_and_what_happens_then_happens_once() {
        office.mia.offers("Acme").saysNothing();
        office.mia
                .types("lead")
                .fills(Map.of("company", List.of("Acme"), "whyNow", List.of("They called"), "priority", List.of("hot")))
                .fills(Map.of());
        office.sam
                .presses(office.cardOf("Acme", "It is hot"), "Return")
                .fills(Map.of("reason", List.of("NO_FIT"), "note", List.of("Too small")));
        contests(office.cardOf("Acme", "Offer again"));
        office.sue.presses(office.sue.gets("contests the return"), BACK).saysPrivately("Both sides agree");
        var back = office.cardOf("Acme", "back with sales since");
        assertThat(Office.words(back)).contains("It is hot");
        var taken = office.sam.presses(back, "Accept").card();
        office.sam.presses(taken, "Undo").saysPrivately("Taken back.");
        assertThat(Office.words(office.mia.types("lead show Acme").card()))
                .containsOnlyOnce("contested the return.")
                .containsOnlyOnce("was asked for it.");
    }

    @Test
    void where_both_let_it_stand_marketing_hears_so_and_may_still_offer_it_again() {
        var asked = contested();
        office.sue.presses(asked, STANDS).saysPrivately("The other side sees it otherwise.");
        office.mia.presses(office.mia.gets(STANDS), STANDS).saysPrivately("Both sides agree");
        office.sam.gets("both sides have decided that the return stands");
        office.sees(
                office.mia.direct(),
                message -> message.card().toString().contains("returned it")
                        && message.card().toString().contains("Press[label=Offer again")
                        && !message.card().toString().contains("Press[label=Contest"));
        office.sue.presses(asked, BACK).saysPrivately("This is over: both sides have decided that the return stands.");
        office.mia
                .presses(office.cardOf("Acme", "the return stands"), "Offer again")
                .fills(Map.of())
                .saysPrivately("waits for sales again");
    }

    @Test
    void where_they_differ_both_are_told_and_either_can_change() {
        var asked = contested();
        office.sue.presses(asked, STANDS).saysPrivately("The other side sees it otherwise.");
        office.cardOf("Acme", "Offer again");
        assertThat(Office.words(office.mia.gets("the two sides differ")))
                .contains("lead show")
                .doesNotContain("Press[label=" + STANDS, "Press[label=" + BACK);
        office.mia.gets("Press[label=" + STANDS);
        office.sue.presses(asked, BACK).saysPrivately("Both sides agree, so it is decided.");
        office.cardOf("Acme", "Accept");
    }

    @Test
    void a_return_is_contested_once_and_the_next_one_anew() {
        var returned = returned();
        var form = office.mia.presses(returned, "Contest");
        assertThat(form.fills(Map.of("answer", List.of(" "))).complaints()).containsOnlyKeys("answer");
        form.fills(Map.of("answer", List.of(ANSWER)));
        form.fills(Map.of("answer", List.of("Again"))).saysPrivately("contested already");
        office.mia.presses(returned, "Contest").saysPrivately("contested already");
        office.sue.presses(office.sue.gets("contests the return"), BACK);
        office.sam.presses(office.cardOf("Acme", "Accept"), "Return").fills(Map.of("reason", List.of("NO_NEED")));
        var again = office.cardOf("Acme", "No need or no project");
        office.mia
                .presses(again, "Contest")
                .fills(Map.of("answer", List.of("They have one")))
                .saysPrivately("Now sales is asked.");
    }

    @Test
    void nobody_else_contests_or_decides() {
        var returned = returned();
        office.sue.presses(returned, "Contest").saysPrivately("A return is contested by marketing");
        office.gus.presses(returned, "Contest").saysPrivately("You are a guest here");
        var form = office.mia.presses(returned, "Contest").form();
        office.sam
                .does(new Submission(
                        office.sam.context(null), form.name(), form.argument(), Map.of("answer", List.of("Forged"))))
                .saysPrivately("A return is contested by marketing");
        contests(returned);
        var asked = office.sue.gets("contests the return");
        for (var other : List.of(office.sam, office.ada)) {
            other.presses(asked, BACK).saysPrivately("decide that");
        }
        var press = office.sue.action(asked, BACK);
        for (var forged : List.of(
                "",
                press.argument() + "1",
                "../etc 1",
                press.argument().substring(0, press.argument().indexOf(' ')))) {
            office.sue.does(new Action(office.sue.context(null), press.name(), forged));
        }
        assertThat(Office.words(office.sue.types("lead show Acme").card())).contains("Both sides decide");
        var elsewhere = Office.withPod();
        elsewhere
                .sue
                .does(new Action(elsewhere.sue.context(null), press.name(), press.argument()))
                .saysPrivately("That lead is gone");
    }

    @Test
    void a_return_that_is_taken_back_is_contested_no_more() {
        office.mia.offers("Acme").saysNothing();
        var receipt = office.sam
                .presses(office.cardOf("Acme", "Accept"), "Return")
                .fills(Map.of("reason", List.of("NO_FIT")))
                .card();
        contests(office.cardOf("Acme", "Offer again"));
        var asked = office.sue.gets("contests the return");
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back.");
        office.sue.presses(asked, BACK).saysPrivately("not contested any more");
        assertThat(Office.words(office.cardOf("Acme", "Accept"))).doesNotContain("Contested");
    }

    @Test
    void where_a_side_has_no_lead_anybody_there_decides() {
        var free = Office.withPod();
        free.mia.offers("Bolt").saysNothing();
        free.sam.presses(free.cardOf("Bolt", "Accept"), "Return").fills(Map.of("reason", List.of("NO_FIT")));
        free.mia.presses(free.cardOf("Bolt", "Offer again"), "Contest").fills(Map.of("answer", List.of(ANSWER)));
        free.sam.gets("contests the return");
        free.sue.presses(free.sue.gets("contests the return"), BACK).saysPrivately("Both sides agree");
        free.cardOf("Bolt", "goes back to sales");
    }

    @Test
    void who_returned_it_and_is_away_is_not_asked_again() {
        var asked = contested();
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        office.sue.presses(asked, BACK);
        assertThat(Office.words(office.cardOf("Acme", "goes back to sales"))).contains("Waits for sales");
    }

    @Test
    void whoever_leads_now_decides() {
        var asked = contested();
        var lea = office.hire("Lea", Role.MEMBER);
        office.ada
                .types("setup")
                .fills(Map.of("salesLead", List.of(lea.person.value())))
                .saysNothing();
        office.sue.presses(asked, BACK).saysPrivately("decide that");
        var hers = lea.gets("contests the return");
        lea.presses(hers, BACK).saysPrivately("Both sides agree");
    }

    @Test
    void who_does_not_decide_is_reminded_once_and_in_the_end_the_return_stands() {
        var asked = contested();
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:01:00Z"));
        var reminder = office.sue.gets("Otherwise the return stands.");
        assertThat(Office.words(reminder))
                .contains("2026-03-09T09:00:00Z", "lead show")
                .doesNotContain("Press[label=" + STANDS, "Press[label=" + BACK);
        GoldenTest.approve("lead-contest-reminder", reminder);
        Baton.CLOCK.set(Instant.parse("2026-03-09T09:01:00Z"));
        var outcome = "here was no decision in 5 working days, so the return stands.";
        office.mia.gets("t" + outcome);
        office.sees(
                office.channel,
                message -> message.thread() != null && message.card().toString().contains("T" + outcome));
        GoldenTest.approve("lead-contest-lapsed", office.cardOf("Acme", "T" + outcome));
        office.sue.presses(asked, BACK).saysPrivately("This is over: t" + outcome);
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().toString().contains("Otherwise the return stands."));
        office.ada.types("audit").saysPrivately("stays returned, since nobody decided in time");
    }

    @Test
    void what_is_decided_in_time_is_not_reminded_of() {
        var asked = contested();
        office.sue.presses(asked, BACK).saysPrivately("Both sides agree");
        office.cardOf("Acme", "Accept");
        Baton.CLOCK.set(Instant.parse("2026-03-09T09:01:00Z"));
        Quiet.in(office);
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().toString().contains("Otherwise the return stands."));
        assertThat(Office.words(office.mia.types("lead show Acme").card())).doesNotContain("no decision");
    }

    @Test
    void what_people_did_is_in_the_audit_log() {
        var asked = contested();
        office.sue.presses(asked, STANDS);
        office.ada.types("audit").saysPrivately("was said to stay returned");
    }

    @Test
    void as_approved() {
        var returned = returned();
        GoldenTest.approve(
                "lead-contest-form", office.mia.presses(returned, "Contest").form());
        contests(returned);
        GoldenTest.approve("lead-contested", office.cardOf("Acme", "Contested by"));
        var asked = office.sue.gets("contests the return");
        GoldenTest.approve("lead-contest-asked", asked);
        office.sue.presses(asked, STANDS);
        GoldenTest.approve("lead-contest-differs", office.mia.gets("the two sides differ"));
        office.sue.presses(asked, BACK);
        GoldenTest.approve("lead-overturned", office.cardOf("Acme", "goes back to sales"));
        GoldenTest.approve(
                "lead-contest-decided",
                office.sees(
                                office.sue.direct(),
                                message -> message.card().toString().contains("contests the return")
                                        && !message.card().toString().contains("Press[label=" + STANDS))
                        .card());
    }
}
