package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import biweekly.property.Status;
import dev.baton.chat.Part;
import dev.baton.chat.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Campaigns in people's calendars, fetched as a calendar does. */
class BriefInCalendarsTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod(BATON);
    private final Subscriptions calendars = new Subscriptions(BATON);

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private static List<String> titles(List<VEvent> events) {
        return events.stream().map(event -> event.getSummary().getValue()).toList();
    }

    @Test
    void a_published_campaign_its_launch_and_the_end_of_its_code_are_whole_days() {
        new BriefDesk(office).published();
        var path = calendars.mine(office.sue);
        var body = calendars.fetch(path).body();
        assertThat(titles(calendars.events(path)))
                .containsExactlyInAnyOrder(
                        "Spring campaign", "Launch: Spring campaign", "Code SPRING ends: Spring campaign");
        assertThat(body)
                .contains("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260321")
                .contains("DTSTART;VALUE=DATE:20260315", "DTEND;VALUE=DATE:20260316")
                .doesNotContain("Three months", "Plant managers", "paper slows");
        assertThat(calendars.uids(path))
                .containsExactlyInAnyOrderElementsOf(calendars.uids(calendars.podsOf(office.sam)));
    }

    @Test
    void whole_days_are_the_same_wherever_somebody_lives() {
        new BriefDesk(office).published();
        var before = calendars.fetch(calendars.mine(office.sam)).body();
        office.sam.types("hours").fills(Map.of("zone", List.of("Pacific/Kiritimati")));
        assertThat(calendars.fetch(calendars.mine(office.sam)).body()).isEqualTo(before);
        office.sam.types("hours").fills(Map.of("zone", List.of("Pacific/Pago_Pago")));
        assertThat(calendars.fetch(calendars.mine(office.sam)).body()).isEqualTo(before);
    }

    @Test
    void a_draft_is_in_no_calendar_and_whoever_is_in_no_pod_has_none() {
        var zoe = office.hire("Zoe", Role.MEMBER);
        var desk = new BriefDesk(office);
        desk.drafted();
        desk.filledIn();
        assertThat(calendars.events(calendars.mine(office.mia))).isEmpty();
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish");
        assertThat(calendars.events(calendars.mine(office.mia))).hasSize(3);
        assertThat(calendars.events(calendars.mine(zoe))).isEmpty();
    }

    @Test
    void an_edition_moves_the_event_and_counts_and_a_withdrawn_one_is_called_off() {
        var brief = RunningBrief.in(office);
        var path = calendars.mine(office.sue);
        var before = whole(path);
        var bench = office.mia
                .presses(brief.manages().card(), "Dates and channels")
                .fills(Map.of("end", List.of("2026-04-10")))
                .card();
        assertThat(whole(path).getSequence().getValue())
                .as("not published yet")
                .isEqualTo(before.getSequence().getValue());
        office.mia.presses(bench, "Publish changes").fills(Map.of("again", List.of("no")));
        var after = whole(path);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(calendars.fetch(path).body()).contains("DTEND;VALUE=DATE:20260411");
        office.mia
                .presses(office.mia.presses(brief.card("Version 2"), "Manage").card(), "Withdraw")
                .fills(Map.of());
        assertThat(calendars.events(path)).hasSize(3).allSatisfy(event -> {
            assertThat(event.getStatus()).isEqualTo(Status.cancelled());
            assertThat(event.getSequence().getValue())
                    .isGreaterThan(after.getSequence().getValue());
        });
    }

    private VEvent whole(String path) {
        return calendars.events(path).stream()
                .filter(event -> event.getSummary().getValue().equals("Spring campaign"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_picture_is_drawn_as_it_is_when_it_is_fetched() {
        var desk = new BriefDesk(office).published();
        var picture = office.sue.types("brief calendar").card().parts().stream()
                .filter(Part.Picture.class::isInstance)
                .map(part -> ((Part.Picture) part).path())
                .findFirst()
                .orElseThrow();
        var drawn = calendars.fetch(picture);
        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(drawn.headers().firstValue("Content-Type")).contains("image/png");
        office.mia.presses(desk.bench(), "Withdraw").fills(Map.of());
        assertThat(calendars.fetch(picture).statusCode())
                .as("nothing runs then")
                .isEqualTo(404);
    }

    @Test
    void one_under_embargo_has_no_name_there_until_that_is_over() {
        var desk = new BriefDesk(office);
        desk.drafted();
        desk.filledIn();
        desk.section("Dates and channels")
                .fills(Map.of("embargo", List.of("2026-03-09"), "embargo-time", List.of("9:00")));
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish");
        var path = calendars.podsOf(office.sam);
        assertThat(calendars.fetch(path).body())
                .contains("Campaign under embargo")
                .doesNotContain("Spring", "SPRING");
        var sequence = calendars.events(path).getFirst().getSequence().getValue();
        Baton.CLOCK.set(Instant.parse("2026-03-09T08:00:00Z"));
        assertThat(titles(calendars.events(path))).contains("Spring campaign");
        assertThat(calendars.events(path).getFirst().getSequence().getValue()).isGreaterThan(sequence);
    }
}
