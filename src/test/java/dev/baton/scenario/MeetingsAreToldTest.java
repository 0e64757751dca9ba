package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is made and changed of meetings is said where people read it. */
class MeetingsAreToldTest {

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    private Card list() {
        return office.mia.types("standup meeting").card();
    }

    @Test
    void the_channel_hears_of_a_new_meeting_at_once() {
        weekly.made(Map.of("place", List.of("Room 4")));
        var told = office.sees(
                office.channel, message -> message.card().summary().equals("A new meeting: " + Weekly.NAME));
        assertThat(Office.words(told.card())).contains("has made it", "Room 4", "2026-03-10T09:00:00Z");
    }

    @Test
    void who_holds_a_date_after_all_says_so_in_its_thread() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        office.mia.presses(list(), "Leave the next one out").saysPrivately("is left out");
        office.mia
                .presses(weekly.card("doesn't take place this time"), "Hold it after all")
                .saysPrivately("takes place after all");
        office.sees(
                office.channel,
                message -> message.thread() != null && message.card().toString().contains("has this date take place"));
    }

    @Test
    void a_date_of_a_meeting_that_has_ended_can_not_be_held_after_all() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        office.mia.presses(list(), "End").fills(Map.of()).saysPrivately("has ended");
        assertThat(weekly.card("the meeting has ended").toString()).doesNotContain("Hold it after all");
    }
}
