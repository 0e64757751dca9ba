package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting from its announcement to what came of it. */
class MeetingTest {

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    @Test
    void it_is_announced_a_working_day_before_with_a_facilitator_of_one_side_and_a_note_taker_of_the_other() {
        weekly.made(Map.of("place", List.of("Room 4")));
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        weekly.who(card, "Facilitates", office.sam, office.sue);
        assertThat(weekly.who(card, "Takes notes", office.mia, office.sam, office.sue))
                .isSameAs(office.mia);
        assertThat(card.toString()).contains("Room 4", "2026-03-10T09:00:00Z");
    }

    @Test
    void everybody_sees_who_comes_by_side() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        office.mia.presses(card, "Coming").saysPrivately("you are coming");
        office.mia.presses(card, "Coming").saysPrivately("Noted already");
        office.sue.presses(card, "Can't come");
        office.sam.presses(card, "Maybe").saysPrivately("maybe");
        assertThat(weekly.card("marketing Mia").toString()).contains("sales Sue", "sales Sam");
        office.sam.presses(card, "Coming").saysPrivately("you are coming");
        weekly.card("sales Sam; marketing Mia");
    }

    @Test
    void an_hour_before_those_who_come_are_told_below_the_card() {
        weekly.made(Map.of("link", List.of("https://meet.example.com/weekly")));
        weekly.at(Weekly.MONDAY);
        var message = weekly.message("Agenda");
        weekly.at(Weekly.TUESDAY.minus(Duration.ofHours(1)));
        office.sees(
                office.channel,
                each -> message.id().equals(each.thread())
                        && each.card().summary().contains("begins in an hour")
                        && each.card().toString().contains("https://meet.example.com/weekly"));
    }
}
