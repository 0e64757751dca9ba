package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody was to do at a meeting who is gone or away by then. */
class SubstitutingTest {

    private static final Instant HOUR_BEFORE = Weekly.TUESDAY.minus(Duration.ofHours(1));

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    private Colleague announced(Map<String, List<String>> values) {
        weekly.made(values);
        weekly.at(Weekly.MONDAY);
        return weekly.who(weekly.card("Agenda"), "Facilitates", office.sam, office.sue);
    }

    private Colleague other(Colleague who) {
        return who == office.sam ? office.sue : office.sam;
    }

    private void isAway(Colleague who) {
        who.types("away")
                .fills(Map.of("first", List.of("2026-03-10"), "last", List.of("2026-03-10")))
                .saysPrivately("you are away");
    }

    private void has(Colleague who, String duty) {
        await().untilAsserted(
                        () -> assertThat(weekly.who(weekly.card("Agenda"), duty, office.sam, office.sue, office.mia))
                                .isSameAs(who));
    }

    @Test
    void an_hour_before_somebody_else_does_what_was_the_turn_of_one_who_is_away_and_hears_of_it() {
        var first = announced(Map.of());
        isAway(first);
        weekly.at(HOUR_BEFORE);
        has(other(first), "Facilitates");
        office.sees(
                office.channel,
                message ->
                        message.thread() != null && message.card().toString().contains("Not everybody can be there"));
        var letter = other(first).gets("whose turn it was can't be there");
        assertThat(letter.toString()).contains("Swap with next");
        weekly.at(Weekly.NEXT_MONDAY);
        weekly.card("17 March");
    }

    @Test
    void that_is_so_where_nobody_is_reminded_too() {
        var first = announced(Map.of("reminders", List.of("DAY")));
        isAway(first);
        weekly.at(HOUR_BEFORE);
        has(other(first), "Facilitates");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().toString().contains("Begins "));
    }

    @Test
    void who_was_taken_out_of_the_pod_takes_no_notes_any_more_and_is_not_asked_for_them() {
        announced(Map.of());
        var card = weekly.card("Agenda");
        office.ada.types("setup").fills(Map.of("marketing", List.of(office.ada.person.value())));
        office.mia.presses(card, "Take notes").saysPrivately("Only people of Enterprise DACH");
        office.mia.presses(card, "Coming").saysPrivately("Only people of Enterprise DACH");
        office.mia.presses(card, "Swap with next").saysPrivately("Only people of Enterprise DACH");
        weekly.at(HOUR_BEFORE);
        office.ada.gets("You take notes at");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        office.ada.gets("What came of");
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().toString().contains("What came of"));
    }

    @Test
    void who_goes_during_the_meeting_is_not_asked_for_its_notes_and_the_other_is() {
        var first = announced(Map.of());
        weekly.at(Weekly.TUESDAY);
        office.ada.types("setup").fills(Map.of("marketing", List.of(office.ada.person.value())));
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        first.gets("What came of");
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().toString().contains("What came of"));
    }
}
