package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings are made, changed, left out and ended, whatever people fill in. */
class KeepingMeetingsTest {

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    private Card list() {
        return office.mia.types("standup meeting").card();
    }

    private long cards() {
        return office.messagesIn(office.channel).stream()
                .filter(message ->
                        message.thread() == null && message.card().summary().startsWith(Weekly.NAME))
                .count();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    time   | 25:99              | “25:99” is no time of day
                    zone   | Europa/Berlin      | Did you mean Europe/Berlin?
                    zone   | ''                 | Please write a time zone
                    from   | 2026-02-01         | Sunday, 1 February 2026 is too early.
                    from   | soon               | Please pick a day
                    from   | 2036-01-01         | is too late
                    name   | ''                 | Please give the meeting a name.
                    link   | http://example.com | begins with https://
                    link   | javascript:alert() | begins with https://
                    link   | https://           | begins with https://
                    link   | https://me:secret@example.com | leave out what is before the @
                    """)
    void what_is_wrong_is_named_where_it_is(String input, String value, String complaint) {
        assertThat(weekly.makes(Map.of(input, List.of(value))).complaints())
                .hasEntrySatisfying(input, said -> assertThat(said).contains(complaint));
    }

    @Test
    void what_is_too_long_is_named_too() {
        var complaints = weekly.makes(Map.of(
                        "name", List.of("A".repeat(3_000)),
                        "place", List.of("B".repeat(3_000)),
                        "days", List.of()))
                .complaints();
        assertThat(complaints).containsOnlyKeys("name", "place", "days");
    }

    @Test
    void a_date_that_is_near_is_announced_at_once() {
        weekly.at(Weekly.TUESDAY.minus(Duration.ofHours(5)));
        weekly.made(Map.of());
        weekly.card("2026-03-10T09:00:00Z");
        weekly.at(Weekly.NEXT_MONDAY);
        weekly.card("2026-03-17T09:00:00Z");
        assertThat(cards()).isEqualTo(2);
    }

    @Test
    void without_reminders_a_date_is_announced_when_it_begins() {
        weekly.made(Map.of("reminders", List.of()));
        weekly.at(Weekly.TUESDAY.minusSeconds(1));
        weekly.at(Weekly.TUESDAY);
        weekly.card("Agenda");
    }

    @Test
    void a_meeting_on_monday_is_announced_on_friday_and_not_on_sunday() {
        weekly.made(Map.of("days", List.of("MONDAY")));
        weekly.at(Instant.parse("2026-03-13T08:59:59Z"));
        assertThat(cards()).isZero();
        weekly.at(Instant.parse("2026-03-13T09:00:00Z"));
        weekly.card("2026-03-16T09:00:00Z");
    }

    @Test
    void a_holiday_is_left_out_or_moved_as_the_meeting_says() {
        weekly.made(Map.of("days", List.of("FRIDAY"), "holidays", List.of("NEXT_WORKING_DAY")));
        weekly.at(Instant.parse("2026-03-30T08:00:00Z"));
        assertThat(Office.words(list())).as("Good Friday and Easter Monday").contains("Next: ], Moment[at=2026-04-07");
        office.mia.presses(list(), "Change").fills(Map.of("holidays", List.of("NOTHING")));
        assertThat(Office.words(list())).contains("Next: ], Moment[at=2026-04-10");
    }

    @Test
    void if_nobody_is_there_nothing_is_announced() {
        weekly.made(Map.of());
        for (var person : List.of(office.mia, office.sam, office.sue)) {
            person.types("away")
                    .fills(Map.of("first", List.of("2026-03-09"), "last", List.of("2026-03-12")))
                    .saysPrivately("you are away");
        }
        weekly.at(Weekly.MONDAY);
        weekly.at(Weekly.NEXT_MONDAY);
        weekly.card("2026-03-17T09:00:00Z");
        assertThat(cards()).isOne();
    }

    @Test
    void who_is_away_has_no_turn() {
        weekly.made(Map.of());
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-09"), "last", List.of("2026-03-12")));
        weekly.at(Weekly.MONDAY);
        assertThat(weekly.who(weekly.card("Agenda"), "Facilitates", office.sam, office.sue))
                .isSameAs(office.sue);
    }

    @Test
    void a_date_can_be_left_out_before_it_is_announced_and_held_after_all() {
        weekly.made(Map.of());
        office.mia.presses(list(), "Leave the next one out").saysPrivately("is left out");
        assertThat(Office.words(list())).contains("left out");
        weekly.at(Weekly.MONDAY.plusSeconds(60));
        Quiet.in(office);
        assertThat(cards()).isZero();
        office.mia.presses(list(), "Hold it after all").saysPrivately("takes place after all");
        weekly.card("2026-03-10T09:00:00Z");
    }

    @Test
    void a_date_that_is_announced_is_left_out_and_held_after_all_on_its_card() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        office.sam.presses(list(), "Leave the next one out").saysPrivately("is left out");
        var off = weekly.card("doesn't take place this time");
        office.mia.presses(card, "Coming").saysPrivately("doesn't take place");
        office.mia.presses(off, "Hold it after all").saysPrivately("takes place after all");
        var again = weekly.card("Agenda");
        office.mia.presses(again, "Coming").saysPrivately("you are coming");
        office.mia.presses(off, "Hold it after all").saysPrivately("takes place already");
    }

    @Test
    void an_announced_date_follows_when_the_meeting_changes() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var message = weekly.message("Agenda");
        office.mia
                .presses(list(), "Change")
                .fills(Map.of("time", List.of("14:00"), "place", List.of("Room 9")))
                .saysPrivately("Saved");
        assertThat(weekly.card("Room 9").toString()).contains("2026-03-10T13:00:00Z");
        office.sees(
                office.channel,
                each -> message.id().equals(each.thread())
                        && each.card().toString().contains("This has moved to"));
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(40)));
        office.mia.presses(weekly.card("Room 9"), "Coming").saysPrivately("you are coming");
        assertThat(cards()).isOne();
    }

    @Test
    void an_announced_date_that_the_meeting_no_longer_has_is_called_off() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        office.mia.presses(list(), "Change").fills(Map.of("days", List.of("THURSDAY")));
        weekly.card("doesn't take place this time");
    }

    @Test
    void what_has_ended_is_said_and_its_buttons_say_so() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        var kept = list();
        office.mia.presses(kept, "End").fills(Map.of()).saysPrivately("has ended");
        weekly.card("the meeting has ended");
        office.sees(office.channel, message -> message.card().summary().equals(Weekly.NAME + " has ended"));
        office.mia.presses(kept, "Change").saysPrivately("That meeting has ended");
        office.mia.presses(card, "Add to the agenda").saysPrivately("doesn't take place");
    }

    @Test
    void once_it_is_over_nobody_comes_any_more() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        office.mia.presses(card, "Coming").saysPrivately("This meeting is over");
        office.mia.presses(card, "Add to the agenda").saysPrivately("This meeting is over");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofDays(20)));
        office.mia.presses(card, "Take notes").saysPrivately("too long ago");
    }

    @Test
    void only_people_of_the_pod_and_administrators_keep_its_meetings() {
        weekly.made(Map.of());
        var kept = list();
        var tom = office.hire("Tom", Role.MEMBER);
        tom.presses(kept, "Change").saysPrivately("Only people of Enterprise DACH");
        tom.presses(kept, "Leave the next one out").saysPrivately("Only people of Enterprise DACH");
        assertThat(office.ada.presses(kept, "Change").form().title()).isEqualTo("Change meeting");
    }

    @Test
    void notes_with_something_wrong_stay_as_they_were_filled_in() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var form = office.mia.presses(weekly.card("Agenda"), "Take notes");
        assertThat(form.fills(Map.of()).complaints()).containsKey("notes");
        assertThat(form.fills(Map.of("what1", List.of("Call"), "due1", List.of("2026-01-01")))
                        .complaints())
                .containsKeys("owner1", "due1");
        assertThat(form.fills(Map.of("notes", List.of("N".repeat(10_000)))).complaints())
                .containsKey("notes");
    }

    @Test
    void what_two_write_at_the_same_time_is_kept_of_both() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        var host = weekly.who(card, "Facilitates", office.sam, office.sue);
        var ours = office.mia.presses(card, "Take notes");
        var theirs = host.presses(card, "Take notes");
        ours.fills(Map.of("notes", List.of("We try it."))).saysPrivately("Saved");
        theirs.fills(Map.of("notes", List.of("They wait."))).saysPrivately("Saved");
        assertThat(host.presses(card, "Take notes").form().toString()).contains("We try it.", "They wait.");
    }

    @Test
    void a_guest_gets_no_action_item() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var form = office.mia.presses(weekly.card("Agenda"), "Take notes");
        assertThat(form.fills(Map.of(
                                "what1", List.of("Call"),
                                "owner1", List.of(office.gus.person.value()),
                                "due1", List.of("2026-03-12")))
                        .complaints())
                .containsOnlyKeys("owner1");
    }

    @Test
    void somebody_who_has_left_the_pod_is_drawn_no_more() {
        weekly.made(Map.of());
        office.ada.types("setup").fills(Map.of("sales", List.of(office.sue.person.value())));
        weekly.at(Weekly.MONDAY);
        assertThat(weekly.who(weekly.card("Agenda"), "Facilitates", office.sam, office.sue))
                .isSameAs(office.sue);
    }

    @Test
    void a_reminder_that_an_announced_date_no_longer_has_does_not_come() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var message = weekly.message("Agenda");
        office.mia
                .presses(list(), "Change")
                .fills(Map.of("reminders", List.of("DAY"), "place", List.of("Room 9")))
                .saysPrivately("Saved");
        weekly.card("Room 9");
        weekly.at(Weekly.TUESDAY.minus(Duration.ofHours(1)));
        Quiet.in(office);
        assertThat(office.messagesIn(office.channel))
                .noneMatch(each -> message.id().equals(each.thread()));
    }

    @Test
    void what_came_of_a_date_is_shown_to_people_of_the_pod_and_to_who_has_something_to_do() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        var kept = list();
        var tom = office.hire("Tom", Role.MEMBER);
        tom.presses(kept, "Show").saysPrivately("Only people of its pod");
        office.sue.presses(kept, "Show").saysPrivately("Facilitates");
        office.mia
                .presses(weekly.card("Agenda"), "Take notes")
                .fills(Map.of("what1", List.of("Book a room"), "owner1", List.of(tom.person.value())))
                .saysPrivately("Saved");
        tom.presses(kept, "Show").saysPrivately("Facilitates");
    }
}
