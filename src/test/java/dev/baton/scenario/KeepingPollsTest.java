package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What whoever made a poll does about it, and what is asked again and again. */
class KeepingPollsTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final Voters voters = new Voters(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void an_edit_warns_of_the_votes_that_it_drops() {
        voters.asked("");
        voters.votes(office.sam, "Here");
        voters.votes(office.sue, "There");
        voters.card("50 % · 1 vote\nSue");
        var warning = voters.manages(office.mia, "Edit").fills(Map.of("options", List.of("There\nElsewhere")));
        assertThat(warning.form().toString()).contains("An option goes, and with it 1 vote.");
        warning.fills(Map.of()).saysPrivately("is changed");
        voters.card("Elsewhere", "100 % · 1 vote\nSue", "1 person has voted");
        office.sees(
                office.channel,
                message -> message.thread() != null
                        && message.card().toString().contains("Dropped with an option that went: 1 vote."));
        voters.votes(office.sam, "Elsewhere");
        voters.card("2 people have voted");
    }

    @Test
    void an_edit_that_drops_nothing_is_saved_at_once_and_an_old_button_leads_nowhere() {
        voters.asked("");
        var old = voters.card();
        voters.manages(office.mia, "Edit")
                .fills(Map.of("question", List.of("Where do we eat today?"), "options", List.of("There\nElsewhere")))
                .saysPrivately("is changed");
        voters.card("Where do we eat today?");
        office.sam.presses(old, "Here").saysPrivately("has been taken away");
    }

    @Test
    void an_edit_changes_when_it_closes_and_when_its_result_shows() {
        voters.asked("closes \"in 2 hours\"");
        voters.votes(office.sam, "Here");
        var form = voters.manages(office.mia, "Edit");
        assertThat(FormValues.initial(form.form()))
                .containsEntry("closes", List.of("2026-03-02 12:00"))
                .containsEntry("results", List.of("live"));
        assertThat(form.fills(Map.of("closes", List.of("yesterday"))).complaints())
                .containsKey("closes");
        form.fills(Map.of("closes", List.of("in 4 hours"), "results", List.of("hidden")))
                .saysPrivately("It closes at ");
        office.sees(
                office.channel,
                message -> message.thread() != null
                        && message.card().toString().contains("Its result shows when it closes.")
                        && message.card().toString().contains("It closes at "));
        assertThat(Office.words(voters.card("The result shows, with names, when the poll closes")))
                .doesNotContain("▰", "Sam");
        Baton.CLOCK.advance(Duration.ofHours(2));
        voters.votes(office.sue, "There").saysPrivately("You chose");
        Baton.CLOCK.advance(Duration.ofHours(2));
        voters.card("Closed.", "50 % · 1 vote\nSam");
    }

    @Test
    void without_a_time_it_does_not_close_by_time_any_more() {
        voters.asked("closes \"in 2 hours\"");
        voters.manages(office.mia, "Edit")
                .fills(Map.of("closes", List.of("")))
                .saysPrivately("It closes when you close it.");
        Baton.CLOCK.advance(Duration.ofHours(3));
        voters.votes(office.sue, "There").saysPrivately("You chose");
        voters.card("1 person has voted");
    }

    @Test
    void after_ten_minutes_it_stays_as_it_is() {
        voters.asked("");
        var card = voters.card();
        var form = voters.manages(office.mia, "Edit");
        Baton.CLOCK.advance(Duration.ofMinutes(10));
        assertThat(Office.words(office.mia.presses(card, "Manage").card())).doesNotContain("label=Edit");
        form.fills(Map.of()).saysPrivately("first 10 minutes");
    }

    @Test
    void only_whoever_made_it_and_administrators_manage_it() {
        voters.asked("");
        voters.votes(office.sam, "Manage").saysPrivately("administrators can do that");
        voters.manages(office.ada, "Close").saysPrivately("is closed");
    }

    @Test
    void a_template_or_an_earlier_poll_fills_the_form() {
        var templates = office.mia.types("poll templates").card();
        office.mia.presses(templates, "Lunch").fills(Map.of()).saysPrivately("It closes at ");
        voters.card("Where do we have lunch?");
        var again = voters.manages(office.mia, "Ask again").form();
        assertThat(FormValues.initial(again)).containsEntry("question", List.of("Where do we have lunch?"));
    }

    @Test
    void open_polls_are_listed() {
        office.mia.types("poll list").saysPrivately("No poll is open");
        voters.asked("");
        office.mia.types("poll list").saysPrivately("Where do we eat?");
    }

    @Test
    void a_pulse_is_asked_again_and_again_and_shows_its_trend() {
        office.mia
                .types("poll pulse")
                .fills(Map.of("question", List.of("How was the week?"), "days", List.of("TUESDAY", "WEDNESDAY")))
                .saysPrivately("is asked");
        Baton.CLOCK.set(Instant.parse("2026-03-03T09:00:01Z"));
        voters.card("How was the week?", "Nobody has voted");
        voters.votes(office.sam, "4");
        voters.card("1 person has voted");
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:00:02Z"));
        voters.result("On average 4.0 of 5.");
        voters.card("How was the week?", "Nobody has voted");
        voters.votes(office.sam, "2");
        voters.card("On average 2.0 of 5.");
        voters.manages(office.mia, "Close");
        voters.result("Trend", "4.0 of 5", "2.0 of 5");
        var list = office.mia.types("poll list").card();
        office.mia.presses(list, "End").saysPrivately("isn't asked any more");
        office.mia.types("poll list").saysPrivately("No poll is open");
    }

    @Test
    void a_pulse_is_asked_at_other_times_once_it_is_changed_and_keeps_its_trend() {
        office.mia
                .types("poll pulse")
                .fills(Map.of("question", List.of("How was the week?"), "days", List.of("TUESDAY", "WEDNESDAY")));
        Baton.CLOCK.set(Instant.parse("2026-03-03T09:00:01Z"));
        voters.card("How was the week?", "Nobody has voted");
        voters.votes(office.sam, "4");
        voters.card("1 person has voted");
        voters.manages(office.mia, "Close");
        var form = office.mia.presses(office.mia.types("poll list").card(), "Change");
        assertThat(FormValues.initial(form.form()))
                .containsEntry("days", List.of("TUESDAY", "WEDNESDAY"))
                .containsEntry("open", List.of("PT24H"));
        assertThat(form.fills(Map.of("time", List.of("noon"))).complaints()).containsKey("time");
        form.fills(Map.of("days", List.of("THURSDAY"), "time", List.of("12:00"), "open", List.of("PT4H")))
                .saysPrivately("is asked Thursday at 12:00, Europe/Berlin. Next: ");
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:00:02Z"));
        office.mia.types("poll list").saysPrivately("No poll is open");
        Baton.CLOCK.set(Instant.parse("2026-03-05T11:00:02Z"));
        voters.card("How was the week?", "Nobody has voted");
        voters.votes(office.sam, "2");
        voters.card("On average 2.0 of 5.");
        Baton.CLOCK.set(Instant.parse("2026-03-05T15:00:03Z"));
        voters.result("Trend", "4.0 of 5", "2.0 of 5");
    }

    @Test
    void a_pulse_is_changed_by_its_pod_and_never_to_be_asked_never() {
        office.mia.types("poll pulse").fills(Map.of("question", List.of("How was the week?")));
        var list = office.mia.types("poll list").card();
        var other = office.hire("Otto", Role.MEMBER);
        other.presses(list, "Change").saysPrivately("Only people of Enterprise DACH and administrators can change");
        var form = office.ada.presses(list, "Change");
        assertThat(form.fills(Map.of("until", List.of("2026-03-03")))
                        .complaints()
                        .get("until"))
                .contains("never asked");
        office.mia.presses(list, "End");
        form.fills(Map.of()).saysPrivately("That pulse has ended.");
        office.mia.presses(list, "Change").saysPrivately("That pulse has ended.");
    }

    @Test
    void a_question_in_other_words_keeps_the_votes_after_a_warning_and_the_thread_quotes_both() {
        voters.asked("");
        voters.votes(office.sam, "Here");
        voters.card("1 person has voted");
        var warning = voters.manages(office.mia, "Edit").fills(Map.of("question", List.of("Where do we sleep?")));
        assertThat(warning.form().toString()).contains("1 person has voted on the former question", "votes stay");
        warning.fills(Map.of()).saysPrivately("is changed");
        voters.card("Where do we sleep?", "100 % · 1 vote");
        office.sees(
                office.channel, message -> Office.words(message.card()).contains("It asked “Where do we eat?” before"));
    }

    @Test
    void the_warning_of_a_hidden_poll_is_the_same_whether_or_not_somebody_chose_what_goes() {
        voters.asked("hidden");
        voters.votes(office.sam, "Here");
        voters.card("1 person has voted");
        for (var kept : List.of("Here", "There")) {
            assertThat(voters.manages(office.mia, "Edit")
                            .fills(Map.of("options", List.of(kept + "\nElsewhere")))
                            .form()
                            .toString())
                    .contains("the votes for it, if there are any");
        }
    }
}
