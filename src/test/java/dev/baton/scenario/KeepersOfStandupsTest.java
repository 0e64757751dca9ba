package dev.baton.scenario;

import static dev.baton.scenario.Daily.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those who keep stand-ups press and choose, and what others read of it. */
class KeepersOfStandupsTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    @Test
    void a_run_at_once_is_that_days_run_and_the_next_one_is_on_the_next_day() {
        daily.made(Map.of());
        daily.at(TUESDAY.minus(Duration.ofHours(1)));
        office.mia.presses(office.mia.types("standup list").card(), "Run now").saysPrivately("not again today");
        daily.answers(office.sam, Map.of("q0", List.of("Early")));
        assertThat(office.mia.types("standup list").card().toString())
                .contains("Next: ], Moment[at=2026-03-04T08:30:00Z", "Last: Tue 3 Mar.")
                .doesNotContain("It has not run yet");
        office.sam.types("standup").saysPrivately("at=2026-03-04T08:30:00Z");
        daily.at(Daily.WEDNESDAY);
        daily.asked(office.sam, 2);
    }

    @Test
    void what_is_pressed_twice_or_saved_as_it_was_is_not_announced_again() {
        daily.made(Map.of());
        var list = office.mia.types("standup list").card();
        office.mia.presses(list, "Pause").saysPrivately("rests.");
        office.mia.presses(list, "Pause").saysPrivately("rests already");
        var paused = office.mia.types("standup list").card();
        office.mia.presses(paused, "Go on").saysPrivately("goes on,");
        office.mia.presses(paused, "Go on").saysPrivately("goes on already");
        office.mia.types("standup change").fills(Map.of()).saysPrivately("Nothing has changed");
        office.mia
                .types("standup change")
                .fills(Map.of("time", List.of("14:00")))
                .saysPrivately("Saved");
        office.sees(office.channel, message -> message.card().toString().contains("changed the stand-up"));
        assertThat(office.messagesIn(office.channel).stream()
                        .map(message -> message.card().toString())
                        .filter(card -> card.contains("paused the stand-up")
                                || card.contains("lets the stand-up")
                                || card.contains("changed the stand-up")))
                .hasSize(3);
    }

    @Test
    void summaries_go_to_pods_that_one_may_keep_and_the_announcement_names_whose_stand_up_it_is() {
        var elsewhere = new ConversationId(office.workspace, "elsewhere");
        office.sue
                .does(new Command(office.sue.context(elsewhere), "setup"))
                .fills(office.setupOf(office.sue))
                .saysNothing();
        assertThat(office.mia.types("standup new").form().toString()).doesNotContain("In the channel of Another pod");
        var form = office.ada.types("standup new");
        var other = option(form.form(), "In the channel of Another pod");
        assertThat(office.mia
                        .types("standup new")
                        .fills(Map.of("summary", List.of(other)))
                        .complaints())
                .containsOnlyKeys("summary");
        form.fills(Map.of("summary", List.of(other))).saysPrivately("is made");
        office.sees(elsewhere, message -> message.card().toString().contains("made a stand-up of Enterprise DACH"));
        office.mia
                .types("standup change")
                .fills(Map.of("time", List.of("14:00")))
                .saysPrivately("Saved");
    }

    private static String option(Form form, String label) {
        return form.inputs().stream()
                .filter(Input.Choice.class::isInstance)
                .flatMap(input -> ((Input.Choice) input).options().stream())
                .filter(option -> option.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void a_stand_up_without_any_round_until_its_last_day_is_refused() {
        var weekend = Map.of("from", List.of("2026-03-07"), "until", List.of("2026-03-08"));
        assertThat(office.mia.types("standup new").fills(weekend).complaints())
                .hasEntrySatisfying("until", words -> assertThat(words).contains("No round would be held until then"));
        daily.made(Map.of("until", List.of("2026-03-06")));
        assertThat(office.mia.types("standup change").fills(weekend).complaints())
                .containsOnlyKeys("until");
    }

    @Test
    void every_second_week_counts_from_the_first_date_that_there_is() {
        daily.at(TUESDAY);
        office.mia
                .types("standup new")
                .fills(Map.of("every", List.of("2"), "days", List.of("MONDAY")))
                .saysPrivately("It is first on ], Moment[at=2026-03-09T08:30:00Z");
        office.mia.types("standup change").fills(Map.of()).saysPrivately("Nothing has changed");
    }

    @Test
    void an_absence_ends_within_a_year() {
        var form = office.sam.types("away");
        assertThat(form.fills(Map.of("first", List.of("2026-03-03"), "last", List.of("2099-12-31")))
                        .complaints())
                .hasEntrySatisfying(
                        "last", words -> assertThat(words).contains("is too late", "You can say more later."));
        form.fills(Map.of("first", List.of("2026-03-03"), "last", List.of("2027-03-01")))
                .saysPrivately("you are away");
    }
}
