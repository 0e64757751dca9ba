package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A round from the first question to the summary, and what becomes of it later. */
class StandupTest {

    private static final Instant TUESDAY = Daily.TUESDAY;
    private static final Instant WEDNESDAY = Daily.WEDNESDAY;

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office).made(Map.of());

    @AfterEach
    void back() {
        daily.close();
    }

    private static Map<String, List<String>> hearing(String words) {
        return Map.of("q0", List.of(words));
    }

    private static Map<String, List<String>> blockedBy(String words) {
        return Map.of("q2", List.of(words));
    }

    @Test
    void everybody_is_asked_in_private_and_reads_one_summary_by_side_with_blockers_first() {
        daily.at(TUESDAY);
        daily.answers(
                        office.sam,
                        Map.of(
                                "q0",
                                List.of("They want a trial."),
                                "q2",
                                List.of("No slides"),
                                "q3",
                                List.of("Call Acme")))
                .saysPrivately("Thank you");
        daily.answers(office.mia, Map.of("q1", List.of("Two references")));
        assertThat(office.messagesIn(office.channel))
                .as("nothing is public before the end")
                .noneMatch(message -> message.card().toString().contains("They want a trial."));
        daily.endsRound(TUESDAY);
        var card = daily.summary("2 of 3 answered").toString();
        assertThat(List.of("Blockers", "No slides", "Sales", "They want a trial.", "Marketing", "Two references"))
                .isSortedAccordingTo((one, other) -> Integer.compare(card.indexOf(one), card.indexOf(other)));
        assertThat(card).contains("No answer yet from Sue", "Facilitator", "Next time");
    }

    @Test
    void an_answer_can_be_changed_until_the_end_and_the_form_holds_it() {
        daily.at(TUESDAY);
        var receipt = daily.answers(office.sam, hearing("Nothing yet")).card();
        var form = office.sam.presses(receipt, "Change");
        assertThat(FormValues.initial(form.form())).containsEntry("q0", List.of("Nothing yet"));
        form.fills(hearing("A lot, after all"));
        daily.endsRound(TUESDAY);
        assertThat(daily.summary("1 of 3 answered").toString())
                .contains("A lot, after all")
                .doesNotContain("Nothing yet");
    }

    @Test
    void the_form_begins_with_yesterdays_plan() {
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q3", List.of("Visit Acme")));
        daily.endsRound(TUESDAY);
        daily.summary("1 of 3");
        daily.at(WEDNESDAY);
        var form = office.sam.presses(daily.asked(office.sam, 2), "Answer").form();
        assertThat(FormValues.initial(form)).containsEntry("q3", List.of("Visit Acme"));
    }

    @Test
    void a_round_can_be_skipped_with_a_reason_or_without() {
        daily.at(TUESDAY);
        office.sam.presses(daily.asked(office.sam), "Skip").fills(Map.of("reason", List.of("At a fair")));
        office.sue.presses(daily.asked(office.sue), "Skip").fills(Map.of()).saysPrivately("you skip");
        daily.answers(office.mia, hearing("All is well"));
        daily.endsRound(TUESDAY);
        assertThat(daily.summary("1 of 3 answered").toString())
                .contains("Skipped by Sam (“At a fair”) and Sue")
                .doesNotContain("No answer yet");
    }

    @Test
    void a_late_answer_goes_below_the_summary_which_counts_it() {
        daily.at(TUESDAY);
        var question = daily.asked(office.sam);
        daily.endsRound(TUESDAY);
        var summary = daily.summary(office.channel, "0 of 3 answered");
        office.sam
                .presses(question, "Answer")
                .fills(hearing("Sorry, here it is"))
                .saysPrivately("stands below it");
        office.sees(
                office.channel,
                message -> summary.id().equals(message.thread())
                        && message.card().toString().contains("Sorry, here it is"));
        daily.summary("1 of 3 answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "n/a", "-", "nothing."})
    void nothing_is_no_blocker(String words) {
        daily.at(TUESDAY);
        daily.answers(office.sam, blockedBy(words)).saysPrivately("Thank you");
        daily.endsRound(TUESDAY);
        assertThat(daily.summary("1 of 3 answered").toString()).doesNotContain("I can help");
    }

    @Test
    void what_was_said_in_a_round_is_forgotten_after_a_year() {
        daily.at(TUESDAY);
        daily.answers(office.sam, hearing("Long ago"));
        daily.endsRound(TUESDAY);
        var summary = daily.summary("1 of 3 answered");
        office.sam.presses(summary, "Show").saysPrivately("Long ago");
        daily.after(Duration.ofDays(366), TUESDAY);
        await().untilAsserted(() -> office.sam.presses(summary, "Show").saysPrivately("There is no such round"));
    }

    @Test
    void once_the_next_round_has_begun_the_last_takes_no_answer() {
        daily.at(TUESDAY);
        var question = daily.asked(office.sam);
        daily.endsRound(TUESDAY);
        daily.summary("0 of 3");
        daily.at(WEDNESDAY);
        daily.asked(office.sam, 2);
        office.sam.presses(question, "Answer").saysPrivately("The next round has begun");
    }

    @Test
    void whoever_can_help_is_named_and_whoever_is_blocked_hears_of_it() {
        daily.at(TUESDAY);
        daily.answers(office.sam, blockedBy("No slides"));
        daily.endsRound(TUESDAY);
        var card = daily.summary("No slides");
        office.sam.presses(card, "I can help").saysPrivately("That is what blocks you");
        office.sue.presses(card, "Resolved").saysPrivately("Only whoever is blocked");
        office.mia.presses(card, "I can help").saysPrivately("Sam hears that you can help");
        office.mia.presses(card, "I can help").saysPrivately("You help already");
        office.sees(office.sam.direct(), message -> message.card().summary().contains("Mia can help you"));
        daily.summary("Mia helps.");
        office.mia.presses(card, "Resolved").saysPrivately("doesn't come back");
        assertThat(daily.summary("Resolved.").toString()).doesNotContain("label=I can help");
    }

    @Test
    void a_blocker_comes_back_until_it_is_resolved() {
        daily.at(TUESDAY);
        daily.answers(office.sam, blockedBy("No slides"));
        daily.endsRound(TUESDAY);
        daily.summary("No slides");
        daily.at(WEDNESDAY);
        daily.asked(office.sam, 2);
        daily.endsRound(WEDNESDAY);
        daily.summary("Open since Tue 3 Mar");
        var thursday = WEDNESDAY.plus(Duration.ofDays(1));
        daily.at(thursday);
        var form = office.sam.presses(daily.asked(office.sam, 3), "Answer");
        var blocker = form.form().inputs().getLast();
        assertThat(blocker.caption().label()).contains("No slides");
        form.fills(Map.of(blocker.id(), List.of("resolved"), "q0", List.of("News")));
        daily.endsRound(thursday);
        daily.summary("1 of 3 answered");
        assertThat(daily.summary("Thursday, 5 March").toString()).contains("Resolved.");
        var friday = thursday.plus(Duration.ofDays(1));
        daily.at(friday);
        daily.asked(office.sam, 4);
        daily.endsRound(friday);
        assertThat(daily.summary("Friday, 6 March").toString()).doesNotContain("No slides");
    }

    @Test
    void who_was_taken_out_in_mid_round_keeps_what_was_said_and_is_left_alone() {
        daily.at(TUESDAY);
        daily.answers(office.sam, hearing("Said in time"));
        var question = daily.asked(office.sue);
        office.mia
                .types("setup")
                .fills(Map.of("sales", List.of(office.ada.person.value())))
                .saysNothing();
        office.sue.presses(question, "Answer").saysPrivately("You no longer take part");
        daily.after(Duration.ofMinutes(61), TUESDAY);
        daily.endsRound(TUESDAY);
        var card = daily.summary("1 of 2 answered").toString();
        assertThat(card).contains("Said in time").doesNotContain("Sue");
        assertThat(daily.timesAsked(office.ada)).as("asked in the next round").isZero();
        assertThat(daily.timesReminded(office.sue)).isZero();
        daily.at(WEDNESDAY);
        daily.asked(office.ada);
    }

    @Test
    void all_that_was_said_is_shown_in_private_to_those_who_take_part() {
        daily.at(TUESDAY);
        var much = "A long story. ".repeat(100);
        daily.answers(office.sam, hearing(much));
        daily.endsRound(TUESDAY);
        var card = daily.summary("1 of 3 answered");
        assertThat(card.toString()).doesNotContain(much.strip());
        office.sue.presses(card, "Show all").saysPrivately(much.strip());
        stranger().presses(card, "Show all").saysPrivately("Only those who take part");
        office.sue.types("standup show").saysPrivately(much.strip());
    }

    private Colleague stranger() {
        return office.hire("Tom", dev.baton.chat.Role.MEMBER);
    }

    @Test
    void a_double_click_on_send_has_one_effect() {
        daily.at(TUESDAY);
        Card question = daily.asked(office.sam);
        var submission = office.sam.presses(question, "Answer").submission(hearing("Once"));
        var first = office.sam.does(submission).reply;
        assertThat(office.sam.does(submission).reply).isEqualTo(first);
    }

    @Test
    void two_platforms_are_asked_each_on_its_own_and_read_the_same_summary() {
        var company = Linked.company();
        var both = new Daily(company.marketing).made(Map.of());
        both.at(TUESDAY);
        both.answers(company.marketing.mia, Map.of("q1", List.of("Two references")));
        company.sales
                .sam
                .presses(new Daily(company.sales).asked(company.sales.sam), "Answer")
                .fills(hearing("They want a trial."));
        both.endsRound(TUESDAY);
        for (var office : List.of(company.marketing, company.sales)) {
            var card = new Daily(office).summary(office.channel, "2 of").card();
            assertThat(card.toString()).contains("Two references", "They want a trial.");
        }
        var summary = new Daily(company.sales).summary("2 of");
        company.sales.sam.presses(summary, "Show").saysPrivately("Two references");
    }

    @Test
    void a_blocker_that_is_resolved_after_more_than_a_year_is_forgotten_too() {
        daily.at(TUESDAY);
        daily.answers(office.sam, blockedBy("No slides"));
        daily.endsRound(TUESDAY);
        var card = daily.summary("No slides");
        daily.after(Duration.ofDays(366), TUESDAY);
        await().untilAsserted(() -> office.sam.presses(card, "Show").saysPrivately("There is no such round"));
        office.sam.presses(card, "Resolved").saysPrivately("doesn't come back");
        office.sam.presses(card, "Resolved").saysPrivately("resolved already");
        daily.after(Duration.ofDays(366 + 31), TUESDAY);
        await().untilAsserted(() -> office.sam.presses(card, "Resolved").saysPrivately("That blocker is gone"));
    }

    @Test
    void a_blocker_of_a_stand_up_that_has_ended_is_forgotten_after_a_year() {
        daily.at(TUESDAY);
        daily.answers(office.sam, blockedBy("No slides"));
        daily.endsRound(TUESDAY);
        var card = daily.summary("No slides");
        office.mia.types("standup end").fills(Map.of()).saysPrivately("has ended");
        daily.after(Duration.ofDays(366), TUESDAY);
        await().untilAsserted(() -> office.sam.presses(card, "I can help").saysPrivately("That blocker is gone"));
    }
}
