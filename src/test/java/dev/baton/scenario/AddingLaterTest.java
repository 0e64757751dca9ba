package dev.baton.scenario;

import static dev.baton.scenario.Daily.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.scenario.MemoryPlatform.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said once the summary is out is added to it, and changes nothing that was said in time. */
class AddingLaterTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private static Map<String, List<String>> hearing(String words) {
        return Map.of("q0", List.of(words));
    }

    private List<Message> below(Message summary) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> summary.id().equals(message.thread()))
                .toList();
    }

    private void sees(Message summary, String words) {
        office.sees(
                office.channel,
                message -> summary.id().equals(message.thread())
                        && message.card().toString().contains(words));
    }

    @Test
    void an_answer_given_in_time_stays_as_it_was_and_what_comes_later_stands_below_it_once() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("They want a trial."), "q2", List.of("No slides")));
        daily.endsRound(TUESDAY);
        var summary = daily.summary(office.channel, "1 of 3 answered");
        var form = office.sam.presses(summary.card(), "Add my answer");
        assertThat(form.form().toString()).doesNotContain("They want a trial.");
        form.fills(hearing("They want a price, too.")).saysPrivately("stands below it");
        sees(summary, "They want a price, too.");
        var again = office.sam.presses(summary.card(), "Add my answer");
        assertThat(FormValues.initial(again.form())).containsEntry("q0", List.of("They want a price, too."));
        again.fills(Map.of("q0", List.of("They want a discount."), "q2", List.of("No price list")))
                .saysNothing();
        sees(summary, "They want a discount.");
        assertThat(below(summary))
                .singleElement()
                .satisfies(message -> assertThat(message.card().toString())
                        .contains("Sam has added something", "Blocked: No price list")
                        .doesNotContain("price, too"));
        assertThat(daily.summary("1 of 3 answered").toString())
                .contains("They want a trial.", "No slides")
                .doesNotContain("discount");
        office.sees(
                office.sam.direct(),
                message -> message.card().toString().contains("you answered in time, and added something later"));
        office.sue
                .presses(daily.summary("1 of 3 answered"), "Show")
                .saysPrivately("Added later: What did you hear from customers? They want a discount.");
    }

    @Test
    void whoever_answers_late_and_changes_it_has_one_message_below_the_summary() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        var question = daily.asked(office.sam);
        daily.endsRound(TUESDAY);
        var summary = daily.summary(office.channel, "0 of 3 answered");
        office.sam.presses(question, "Answer").fills(hearing("Sorry, here it is"));
        sees(summary, "Sorry, here it is");
        office.sam.presses(question, "Answer").fills(hearing("Better now"));
        sees(summary, "Better now");
        assertThat(below(summary)).hasSize(1);
        daily.summary("Better now");
    }

    @Test
    void in_a_private_summary_it_is_marked_as_added() {
        daily.made(Map.of("summary", List.of("privately")));
        daily.at(TUESDAY);
        daily.answers(office.sam, hearing("In time"));
        daily.endsRound(TUESDAY);
        var summary = daily.summary(office.sam.direct(), "In time").card();
        office.sam.presses(summary, "Add my answer").fills(hearing("And this")).saysPrivately("added to what");
        daily.at(Baton.CLOCK.instant().plusSeconds(400));
        daily.summary(office.mia.direct(), "Added later: What did you hear from customers? And this");
    }

    @Test
    void what_was_planned_later_is_what_the_next_form_begins_with() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q3", List.of("Call Acme")));
        daily.endsRound(TUESDAY);
        office.sam.presses(daily.summary("1 of 3"), "Add my answer").fills(Map.of("q3", List.of("Visit Acme")));
        daily.at(TUESDAY.plus(Duration.ofDays(1)));
        var form = office.sam.presses(daily.asked(office.sam, 2), "Answer").form();
        assertThat(FormValues.initial(form)).containsEntry("q3", List.of("Visit Acme"));
    }

    @Test
    void a_change_in_time_shows_on_the_card_and_needs_no_new_message() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.answers(office.sam, hearing("First")).saysPrivately("Thank you");
        daily.answers(office.sam, hearing("Second")).saysNothing();
    }
}
