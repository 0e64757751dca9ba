package dev.baton.scenario;

import static dev.baton.scenario.Daily.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a round whose stand-up is ended while people answer it. */
class EndingStandupTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private void ends() {
        var form = office.mia.types("standup end");
        assertThat(form.form().toString()).contains("A round is open", "its summary comes with the answers so far");
        form.fills(Map.of()).saysPrivately("has ended. The summary of its open round follows.");
    }

    @Test
    void an_open_round_ends_with_its_stand_up_and_the_summary_says_who_had_answered() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        var question = daily.asked(office.sue);
        daily.answers(office.sam, Map.of("q0", List.of("They want a trial.")));
        ends();
        var summary = daily.summary("1 of 3 answered");
        assertThat(summary.toString())
                .contains("They want a trial.", "No answer yet from Mia and Sue")
                .doesNotContain("Add my answer", "Next time");
        office.sam.presses(summary, "Show").saysPrivately("They want a trial.");
        office.sue.presses(question, "Answer").saysPrivately("has ended and takes no more answers");
    }

    @Test
    void nobody_is_left_with_buttons_or_told_that_he_has_not_answered() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.asked(office.sue);
        daily.answers(office.sam, Map.of("q0", List.of("Here")));
        ends();
        for (var who : List.of(office.sue, office.sam)) {
            var over = office.sees(
                            who.direct(),
                            message ->
                                    message.card().toString().contains("the stand-up has ended: 1 of 3 had answered"))
                    .card();
            assertThat(Office.buttons(over)).isEmpty();
        }
    }

    @Test
    void a_private_summary_goes_to_each_at_once() {
        daily.made(Map.of("summary", List.of("privately")));
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("Between us")));
        ends();
        daily.summary(office.mia.direct(), "Between us");
    }
}
