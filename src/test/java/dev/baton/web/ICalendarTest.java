package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Status;
import dev.baton.people.CalendarSource.Date;
import dev.baton.people.CalendarSource.Happening;
import dev.baton.people.CalendarSource.When;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read by a parser that others have made. */
class ICalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-03-02T09:00:00.123Z");

    private static Date date(String title, ZonedDateTime start) {
        var what = new Happening(
                title,
                new When.At(start, Duration.ofMinutes(30)),
                "Room 4, left; or right",
                URI.create("https://meet.example.com/a?b=c"));
        return new Date("01J-2026-03-10", 3, CHANGED, what, true);
    }

    private static ZonedDateTime at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone));
    }

    private biweekly.component.VEvent only(String text) {
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        return calendar.getEvents().getFirst();
    }

    @Test
    void a_date_comes_back_as_it_was() {
        var text = ICalendar.feed("Pipeline weekly", List.of(date("Weekly", at("2026-03-10T10:00", "Europe/Berlin"))));
        var event = only(text);
        assertThat(event.getUid().getValue()).isEqualTo("01J-2026-03-10@baton");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-03-10T09:00:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2026-03-10T09:30:00Z");
        assertThat(event.getLocation().getValue()).isEqualTo("Room 4, left; or right");
        assertThat(event.getUrl().getValue()).isEqualTo("https://meet.example.com/a?b=c");
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
        assertThat(text)
                .contains("X-WR-CALNAME:Pipeline weekly", "REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .contains("DTSTAMP:20260302T090000Z");
    }

    @Test
    void a_date_that_was_called_off_says_so() {
        var on = date("Weekly", at("2026-03-10T10:00", "Europe/Berlin"));
        var off = new Date(on.uid(), on.revision(), on.changed(), on.what(), false);
        assertThat(only(ICalendar.feed("Weekly", List.of(off))).getStatus()).isEqualTo(Status.cancelled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, B; C\\D: \"E\"",
                "two\nlines\r\nBEGIN:VEVENT\nSUMMARY:forged",
                "Süß, 会議 and 👩‍👩‍👧",
                "END:VCALENDAR"
            })
    void whatever_somebody_called_it_is_its_title_and_nothing_else(String title) {
        var text = ICalendar.feed(title, List.of(date(title, at("2026-03-10T10:00", "Europe/Berlin"))));
        assertThat(Biweekly.parse(text).all()).hasSize(1);
        assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
        assertThat(only(text).getSummary().getValue().lines().toList())
                .isEqualTo(title.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wöchentlich ", "👩‍👩‍👧", "会議", "a", "aé漢😀", "x,;\\"})
    void a_long_title_is_folded_by_octets_and_comes_back_whole(String word) {
        for (var before = 0; before < 5; before++) {
            var title = ("-".repeat(before) + word.repeat(90)).strip();
            var text = ICalendar.feed(title, List.of(date(title, at("2026-03-10T10:00", "Europe/Berlin"))));
            assertThat(only(text).getSummary().getValue()).isEqualTo(title);
            assertThat(text.split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("no character is broken")
                    .doesNotContain("\uFFFD")
                    .isEqualTo(text);
        }
    }

    @Test
    void characters_that_nobody_sees_are_left_out() {
        var text = ICalendar.feed(
                "A\u0000\rB", List.of(date("C\u001b\u0085\u007fD\rE", at("2026-03-10T10:00", "Europe/Berlin"))));
        assertThat(text).contains("X-WR-CALNAME:AB", "SUMMARY:CDE");
        assertThat(text.replace("\r\n", "")).doesNotContainPattern("\\p{Cc}");
    }

    @Test
    void one_date_is_the_same_event_as_in_a_feed() {
        var date = date("Weekly", at("2026-03-10T10:00", "Europe/Berlin"));
        var one = ICalendar.one(date);
        assertThat(one).contains("METHOD:PUBLISH\r\n").doesNotContain("X-WR-CALNAME");
        assertThat(ICalendar.feed("W", List.of(date))).contains(one.substring(one.indexOf("BEGIN:VEVENT")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "Europe/Kyiv",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Pacific/Chatham",
                "UTC"
            })
    void dates_on_both_sides_of_a_change_of_clocks_are_at_the_right_moment(String zone) {
        for (var local : List.of("2026-01-15T09:30", "2026-04-15T09:30", "2026-07-15T09:30", "2026-10-30T09:30")) {
            var start = at(local, zone);
            var event = only(ICalendar.feed("W", List.of(date("W", start))));
            assertThat(event.getDateStart().getValue().toInstant()).as(local).isEqualTo(start.toInstant());
        }
    }

    @Test
    void whole_days_are_days_and_no_moments_so_that_no_zone_moves_them() {
        var days = new When.AllDay(LocalDate.parse("2026-03-29"), LocalDate.parse("2026-03-31"));
        var date = new Date("01J", 4, CHANGED, new Happening("Spring", days, "", null), true);
        var text = ICalendar.feed("W", List.of(date));
        assertThat(text).contains("DTSTART;VALUE=DATE:20260329\r\n", "DTEND;VALUE=DATE:20260401\r\n");
        var event = only(text);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getTransparency().isTransparent()).as("nobody is busy").isTrue();
    }

    @Test
    void a_single_day_ends_with_it() {
        var day = LocalDate.parse("2026-12-31");
        var date = new Date("01J", 1, CHANGED, new Happening("Spring", new When.AllDay(day, day), "", null), true);
        assertThat(ICalendar.one(date)).contains("DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n");
    }

    @Test
    void the_same_dates_are_the_same_text_so_that_nothing_is_sent_twice() {
        var dates = List.of(date("Weekly", at("2026-03-10T10:00", "Europe/Berlin")));
        assertThat(ICalendar.feed("W", dates)).isEqualTo(ICalendar.feed("W", dates));
    }

    @Test
    void no_dates_are_a_calendar_too() {
        assertThat(Biweekly.parse(ICalendar.feed("W", List.of())).first().getEvents())
                .isEmpty();
    }
}
