package dev.baton.scenario;

import static dev.baton.scenario.Daily.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is shown of a round to whoever asks for it, and what is left of what one was asked. */
class ShowingRoundTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    @Test
    void before_the_first_summary_it_says_when_that_comes_and_a_stand_up_can_be_named() {
        office.sam.types("standup show").saysPrivately("You take part in no stand-up yet");
        daily.made(Map.of());
        office.sam.types("standup show").saysPrivately("“Joint stand-up” has had no round yet");
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("Here")));
        office.sam.types("standup show").saysPrivately("The summary of “Joint stand-up” comes ");
        daily.endsRound(TUESDAY);
        daily.summary("1 of 3");
        office.sam.types("standup show joint stand").saysPrivately("Here");
        office.sam.types("standup show evening").saysPrivately("No stand-up is called “evening”");
    }

    @Test
    void it_names_everybody_who_skipped_and_why_and_who_has_not_answered() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.answers(office.mia, Map.of("q0", List.of("All is well")));
        office.sam.presses(daily.asked(office.sam), "Skip").fills(Map.of("reason", List.of("At a fair")));
        daily.endsRound(TUESDAY);
        var shown = office.mia.presses(daily.summary("1 of 3"), "Show").card();
        assertThat(shown.toString()).contains("Skipped by Sam (“At a fair”).", "No answer yet from Sue.");
    }

    @Test
    void the_end_is_told_once_to_who_was_reminded_and_nobody_who_is_away_is_told_that_he_has_not_answered() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        List.of(office.sam, office.sue).forEach(daily::asked);
        daily.after(Duration.ofMinutes(61), TUESDAY);
        List.of(office.sam, office.sue)
                .forEach(who -> office.sees(
                        who.direct(), message -> message.card().summary().contains("still waits")));
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-03"), "last", List.of("2026-03-03")));
        daily.endsRound(TUESDAY);
        for (var who : List.of(office.sam, office.sue)) {
            office.sees(who.direct(), message -> message.card().toString().contains("It needs nothing any more"));
            office.sees(who.direct(), message -> message.card().summary().endsWith("is over"));
            assertThat(office.messagesIn(who.direct()).stream()
                            .filter(message -> message.card().summary().endsWith("is over")))
                    .singleElement()
                    .satisfies(message -> assertThat(message.card().toString().contains("you didn't answer"))
                            .isEqualTo(who == office.sam));
        }
    }
}
