package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting that is changed when one of its dates is announced, takes place today or has been. */
class ChangedMeetingTest {

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    private Card list() {
        return office.mia.types("standup meeting").card();
    }

    private void change(Map<String, List<String>> values) {
        office.mia.presses(list(), "Change").fills(values).saysPrivately("Saved");
    }

    private boolean isSaid(String words) {
        return office.messagesIn(office.channel).stream()
                .anyMatch(message ->
                        message.thread() != null && message.card().toString().contains(words));
    }

    @Test
    void a_date_of_today_that_its_schedule_brings_no_more_is_announced_at_once() {
        weekly.made(Map.of("days", List.of("WEDNESDAY")));
        weekly.at(Weekly.TUESDAY);
        weekly.card("2026-03-11T09:00:00Z");
        change(Map.of("days", List.of("TUESDAY"), "time", List.of("16:00"), "reminders", List.of("HOUR")));
        weekly.card("2026-03-10T15:00:00Z");
    }

    @Test
    void a_date_of_today_whose_new_time_has_passed_stays_as_it_was() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        weekly.at(Weekly.TUESDAY.minus(Duration.ofMinutes(30)));
        change(Map.of("time", List.of("09:00")));
        assertThat(Office.words(list())).contains("Next: ], Moment[at=2026-03-10T09:00:00Z");
        office.mia.presses(weekly.card("Agenda"), "Coming").saysPrivately("you are coming");
        weekly.at(Weekly.TUESDAY);
        assertThat(Office.words(list())).contains("Next: ], Moment[at=2026-03-17T08:00:00Z");
    }

    @Test
    void one_that_was_not_announced_yet_stays_as_it_was_too() {
        weekly.made(Map.of("reminders", List.of()));
        weekly.at(Weekly.TUESDAY.minus(Duration.ofMinutes(30)));
        change(Map.of("time", List.of("09:00")));
        weekly.card("2026-03-10T09:00:00Z");
    }

    @Test
    void a_day_that_has_had_its_date_gets_no_second_one_and_none_is_promised() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofHours(1)));
        change(Map.of("time", List.of("16:00")));
        assertThat(Office.words(list())).contains("Next: ], Moment[at=2026-03-17T15:00:00Z");
    }

    @Test
    void a_date_that_was_called_off_takes_place_when_the_day_is_changed_back() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        change(Map.of("days", List.of("THURSDAY")));
        weekly.card("doesn't take place this time");
        change(Map.of("days", List.of("TUESDAY")));
        weekly.card("Agenda");
        await().until(() -> isSaid("takes place after all"));
    }

    @Test
    void a_date_that_is_left_out_stays_so_and_has_not_moved() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        office.mia.presses(list(), "Leave the next one out").saysPrivately("is left out");
        weekly.card("doesn't take place this time");
        change(Map.of("time", List.of("14:00")));
        Quiet.in(office);
        assertThat(isSaid("This has moved")).isFalse();
        assertThat(Office.words(list())).contains("2026-03-10T13:00:00Z").contains("left out");
    }

    @Test
    void who_has_no_part_in_it_any_more_need_not_do_his_part() {
        weekly.made(Map.of("circle", List.of("SALES")));
        weekly.at(Weekly.MONDAY);
        var before = weekly.card("Guest");
        var host = weekly.who(before, "Facilitates", office.sam, office.sue);
        change(Map.of("circle", List.of("JOINT")));
        await().until(() -> isSaid(" takes notes."));
        var after = weekly.card("Takes notes, value=Text[spans=[Mention[person=" + office.mia.person);
        assertThat(after.toString()).doesNotContain("label=Guest");
        assertThat(weekly.who(after, "Facilitates", office.sam, office.sue)).isSameAs(host);
        change(Map.of("circle", List.of("SALES")));
        assertThat(weekly.who(weekly.card("label=Guest"), "Guest", office.mia)).isSameAs(office.mia);
    }

    @Test
    void who_has_left_the_pod_need_not_do_his_part() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var host = weekly.who(weekly.card("Agenda"), "Facilitates", office.sam, office.sue);
        var other = host == office.sam ? office.sue : office.sam;
        office.ada.types("setup").fills(Map.of("sales", List.of(other.person.value())));
        change(Map.of("place", List.of("Room 9")));
        assertThat(weekly.who(weekly.card("Room 9"), "Facilitates", office.sam, office.sue))
                .isSameAs(other);
        weekly.at(Instant.parse("2026-03-10T08:00:00Z"));
        await().until(() -> isSaid("Begins "));
    }

    @Test
    void who_changes_it_on_its_day_reads_when_it_is_then() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        office.mia
                .presses(list(), "Change")
                .fills(Map.of("time", List.of("11:00")))
                .saysPrivately("Next: ], Moment[at=2026-03-10T10:00:00Z");
        office.mia
                .presses(list(), "Change")
                .fills(Map.of("days", List.of("WEDNESDAY")))
                .saysPrivately("Next: ], Moment[at=2026-03-11T10:00:00Z");
    }
}
