package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Meetings and stand-ups in people's calendars, fetched as a calendar does. */
class CalendarTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

    private final Office office = Office.withPod(BATON);
    private final Subscriptions calendars = new Subscriptions(BATON);
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private List<String> titles(String path) {
        return calendars.events(path).stream()
                .map(event -> event.getSummary().getValue())
                .distinct()
                .toList();
    }

    @Test
    void a_person_reads_his_meetings_and_stand_ups_at_a_secret_address() {
        weekly.made(Map.of("circle", List.of("SALES")));
        office.mia.types("standup new").fills(Map.of()).saysPrivately("is made");
        assertThat(titles(calendars.mine(office.sam))).contains(Weekly.NAME, "Joint stand-up");
        assertThat(titles(calendars.mine(office.mia)))
                .as("a guest only when it is her turn")
                .containsExactly("Joint stand-up");
        assertThat(titles(calendars.podsOf(office.mia))).contains(Weekly.NAME, "Joint stand-up");
        assertThat(calendars.mine(office.sam))
                .isEqualTo(calendars.mine(office.sam))
                .isNotEqualTo(calendars.mine(office.sue));
    }

    @Test
    void a_guest_finds_the_date_once_it_is_announced() {
        weekly.made(Map.of("circle", List.of("SALES")));
        weekly.at(Weekly.MONDAY);
        weekly.card("Guest");
        assertThat(calendars.events(calendars.mine(office.mia)))
                .hasSize(1)
                .allSatisfy(event ->
                        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Weekly.TUESDAY));
    }

    @Test
    void a_new_address_is_the_only_one_and_is_asked_about_first() {
        var before = calendars.mine(office.sam);
        var asked = office.sam.presses(office.sam.types("calendar").card(), "New address");
        assertThat(asked.form().toString()).contains("Calendars that use the old address get nothing new any more");
        assertThat(calendars.fetch(before).statusCode()).as("nothing yet").isEqualTo(200);
        var after = calendars.addresses(asked.fills(Map.of()).card()).getFirst();
        assertThat(calendars.fetch(before).statusCode()).isEqualTo(404);
        assertThat(calendars.fetch(after).statusCode()).isEqualTo(200);
        assertThat(calendars.mine(office.sam)).isEqualTo(after);
    }

    @Test
    void an_address_that_is_stopped_leads_nowhere_and_none_takes_its_place() {
        var before = calendars.mine(office.sam);
        var asked = office.sam.presses(office.sam.types("calendar").card(), "Stop this address");
        asked.fills(Map.of()).saysPrivately("leads nowhere any more");
        assertThat(calendars.fetch(before).statusCode()).isEqualTo(404);
        assertThat(calendars.addresses(office.sam.types("calendar").card())).isEmpty();
        asked.fills(Map.of()).saysPrivately("It has no address");
        assertThat(calendars.mine(office.sam)).isNotEqualTo(before);
    }

    @Test
    void a_pods_address_is_ones_own_and_ends_with_being_in_the_pod() {
        weekly.made(Map.of());
        var sams = calendars.podsOf(office.sam);
        var mias = calendars.podsOf(office.mia);
        assertThat(sams).isNotEqualTo(mias);
        assertThat(calendars.fetch(sams).body()).isEqualTo(calendars.fetch(mias).body());
        office.sam.presses(office.sam.types("calendar").card(), "New address");
        var setup = new HashMap<>(office.setup());
        setup.put("sales", List.of(office.sue.person.value()));
        office.mia.types("setup").fills(setup);
        assertThat(calendars.fetch(sams).statusCode()).isEqualTo(404);
        assertThat(calendars.fetch(mias).statusCode()).isEqualTo(200);
        assertThat(calendars.events(calendars.mine(office.sam)))
                .as("his own is empty")
                .isEmpty();
    }

    @Test
    void the_same_date_is_the_same_event_in_everybodys_calendar() {
        weekly.made(Map.of());
        office.mia.types("standup new").fills(Map.of()).saysPrivately("is made");
        assertThat(calendars.uids(calendars.mine(office.sam)))
                .isEqualTo(calendars.uids(calendars.podsOf(office.sam)))
                .doesNotHaveDuplicates();
    }

    @Test
    void who_is_asked_at_another_moment_has_other_events() {
        office.mia.types("standup new").fills(Map.of("clock", List.of("own"))).saysPrivately("is made");
        office.sam.types("hours").fills(Map.of("zone", List.of("America/New_York")));
        var mine = calendars.events(calendars.mine(office.sam));
        assertThat(mine.getFirst().getDateStart().getValue())
                .isNotEqualTo(calendars
                        .events(calendars.podsOf(office.sam))
                        .getFirst()
                        .getDateStart()
                        .getValue());
        assertThat(calendars.uids(calendars.mine(office.sam)))
                .doesNotContainAnyElementsOf(calendars.uids(calendars.podsOf(office.sam)));
    }

    @Test
    void a_change_of_a_stand_up_counts_and_is_dated() {
        office.mia.types("standup new").fills(Map.of()).saysPrivately("is made");
        var before = calendars.events(calendars.mine(office.sam)).getFirst();
        weekly.at(Baton.CLOCK.instant().plusSeconds(90));
        office.mia.types("standup change").fills(Map.of("name", List.of("Renamed")));
        var after = calendars.events(calendars.mine(office.sam)).getFirst();
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSummary().getValue()).isEqualTo("Renamed");
        assertThat(after.getSequence().getValue())
                .isEqualTo(before.getSequence().getValue() + 90);
        assertThat(after.getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
        weekly.at(Baton.CLOCK.instant().plusSeconds(90));
        office.mia.types("standup change").fills(Map.of("time", List.of("11:30")));
        assertThat(calendars.uids(calendars.mine(office.sam)))
                .as("another time is another event")
                .doesNotContain(after.getUid().getValue());
    }

    @Test
    void what_is_past_stays_as_it_was() {
        weekly.made(Map.of());
        office.mia.types("standup new").fills(Map.of()).saysPrivately("is made");
        weekly.at(Weekly.MONDAY);
        weekly.card("Add to calendar");
        weekly.at(Weekly.NEXT_MONDAY);
        office.mia
                .presses(office.mia.types("standup meeting").card(), "Change")
                .fills(Map.of("time", List.of("15:00"), "name", List.of("Later weekly")));
        var past = calendars.events(calendars.podsOf(office.mia)).stream()
                .filter(event -> event.getDateStart()
                        .getValue()
                        .toInstant()
                        .isBefore(Baton.CLOCK.instant().minusSeconds(900)))
                .toList();
        assertThat(past).hasSize(1).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo(Weekly.NAME);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Weekly.TUESDAY);
        });
        assertThat(titles(calendars.podsOf(office.mia))).contains("Later weekly");
    }

    @Test
    void half_a_year_is_told_ahead() {
        weekly.made(Map.of());
        var last = calendars
                .events(calendars.mine(office.sam))
                .getLast()
                .getDateStart()
                .getValue()
                .toInstant();
        assertThat(last)
                .isBetween(
                        Baton.CLOCK.instant().plus(Duration.ofDays(170)),
                        Baton.CLOCK.instant().plus(Duration.ofDays(180)));
    }

    @Test
    void the_announcement_leads_to_that_date_alone_which_is_the_same_event_as_in_a_feed() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Add to calendar");
        var path = calendars.addresses(card).getFirst();
        var before = calendars.events(path);
        assertThat(before).hasSize(1);
        assertThat(calendars.fetch(path).body()).contains("METHOD:PUBLISH");
        assertThat(calendars.uids(calendars.mine(office.sam)))
                .startsWith(calendars.uids(path).getFirst());
        assertThat(Office.buttons(card)).anyMatch(button -> button.label().equals("All my dates"));
        office.mia.presses(office.mia.types("standup meeting").card(), "Leave the next one out");
        var off = calendars.events(path).getFirst();
        assertThat(off.getStatus()).isEqualTo(biweekly.property.Status.cancelled());
        assertThat(off.getUid()).isEqualTo(before.getFirst().getUid());
        assertThat(off.getSequence().getValue())
                .isGreaterThan(before.getFirst().getSequence().getValue());
        office.mia.presses(office.mia.types("standup meeting").card(), "End").fills(Map.of());
        assertThat(calendars.fetch(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_date_that_has_been_stays_in_calendars_when_and_where_it_was() {
        weekly.made(Map.of("place", List.of("Room 4")));
        weekly.at(Weekly.MONDAY);
        weekly.card("Add to calendar");
        var path = calendars.mine(office.sam);
        weekly.at(Weekly.TUESDAY.plusSeconds(3600));
        office.mia
                .presses(office.mia.types("standup meeting").card(), "Change")
                .fills(Map.of("time", List.of("16:00"), "place", List.of("Room 9")));
        var been = calendars.events(path).getFirst();
        assertThat(been.getDateStart().getValue().toInstant()).isEqualTo(Weekly.TUESDAY);
        assertThat(been.getLocation().getValue()).isEqualTo("Room 4");
        assertThat(calendars.events(path).get(1).getLocation().getValue()).isEqualTo("Room 9");
    }
}
