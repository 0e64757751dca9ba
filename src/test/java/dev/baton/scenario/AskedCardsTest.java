package dev.baton.scenario;

import static dev.baton.scenario.Daily.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one was asked in private shows what became of it. */
class AskedCardsTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    @Test
    void once_one_has_answered_it_can_be_edited_until_the_end_and_then_it_says_what_came_of_it() {
        daily.made(Map.of("name", List.of("Quiet one")));
        daily.at(TUESDAY);
        office.sam.presses(office.sam.gets("your answers, please"), "Answer").fills(Map.of("q0", List.of("Here")));
        office.mia
                .presses(office.mia.gets("your answers, please"), "Skip")
                .fills(Map.of("reason", List.of("")))
                .saysPrivately("Noted");
        var answered = office.sam.gets("answered. You can change it until");
        assertThat(office.sam.presses(answered, "Edit").form().toString()).contains("Here");
        office.mia.gets("skipped. You can answer until");
        daily.endsRound(TUESDAY);
        assertThat(Office.buttons(office.sam.gets("you answered. It is over: 1 of 3")))
                .isEmpty();
        assertThat(Office.buttons(office.mia.gets("you skipped it"))).isEmpty();
        assertThat(Office.buttons(office.sue.gets("you didn't answer"))).isEmpty();
    }

    @Test
    void who_picks_too_many_people_by_name_is_told_how_many_there_can_be() {
        var many = IntStream.range(0, 501).mapToObj(Integer::toString).toList();
        assertThat(office.mia.types("standup new").fills(Map.of("people", many)).complaints())
                .hasEntrySatisfying("people", said -> assertThat(said).contains("at most 500"));
    }
}
