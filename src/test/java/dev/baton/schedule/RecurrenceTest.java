package dev.baton.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.store.Json;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(MONDAY, FRIDAY);
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /** Good Friday and Easter Monday of 2026, and a Wednesday. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(day("2026-04-03"), day("2026-04-06"), day("2026-04-15"));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Recurrence from(String from, Rhythm rhythm) {
        return new Recurrence(rhythm, NINE, BERLIN, day(from), null, null);
    }

    private static Recurrence between(String from, @Nullable String until, DaysOff.Instead instead, Rhythm rhythm) {
        var last = until == null ? null : day(until);
        return new Recurrence(rhythm, NINE, BERLIN, day(from), last, new DaysOff("de", WORKDAYS, instead));
    }

    private static List<String> first(int count, Recurrence recurrence) {
        return recurrence
                .days(recurrence.from(), RecurrenceTest::isHoliday)
                .limit(count)
                .map(LocalDate::toString)
                .toList();
    }

    private static boolean isHoliday(LocalDate day, String region) {
        assertThat(region).isEqualTo("de");
        return HOLIDAYS.contains(day);
    }

    private static Instant momentOf(String time, String day, String zone) {
        return new Recurrence(
                        new Rhythm.Weekly(1, EVERY_DAY), LocalTime.parse(time), ZoneId.of(zone), day(day), null, null)
                .at(day(day));
    }

    @Test
    void weekly_is_on_the_given_days_of_each_week() {
        assertThat(first(4, from("2026-03-04", new Rhythm.Weekly(1, Set.of(MONDAY, WEDNESDAY)))))
                .containsExactly("2026-03-04", "2026-03-09", "2026-03-11", "2026-03-16");
    }

    @Test
    void every_second_week_counts_from_the_week_of_the_first_day_even_if_that_has_no_run() {
        assertThat(first(4, from("2026-03-04", new Rhythm.Weekly(2, Set.of(MONDAY, FRIDAY)))))
                .containsExactly("2026-03-06", "2026-03-16", "2026-03-20", "2026-03-30");
        assertThat(first(3, from("2026-03-08", new Rhythm.Weekly(2, Set.of(MONDAY)))))
                .as("a Sunday ends a week")
                .containsExactly("2026-03-16", "2026-03-30", "2026-04-13");
    }

    @Test
    void every_second_week_goes_on_over_the_end_of_a_year_with_53_weeks() {
        assertThat(first(4, from("2026-12-14", new Rhythm.Weekly(2, Set.of(MONDAY)))))
                .containsExactly("2026-12-14", "2026-12-28", "2027-01-11", "2027-01-25");
    }

    @Test
    void monthly_is_on_the_nth_or_the_last_such_day() {
        assertThat(first(3, from("2026-03-04", new Rhythm.Monthly(1, TUESDAY))))
                .containsExactly("2026-04-07", "2026-05-05", "2026-06-02");
        assertThat(first(3, from("2026-03-01", new Rhythm.Monthly(4, SATURDAY))))
                .containsExactly("2026-03-28", "2026-04-25", "2026-05-23");
        assertThat(first(3, from("2026-01-01", new Rhythm.Monthly(Rhythm.Monthly.LAST, THURSDAY))))
                .containsExactly("2026-01-29", "2026-02-26", "2026-03-26");
    }

    @Test
    void the_first_working_day_of_a_month_is_never_in_a_weekend() {
        assertThat(first(4, from("2026-01-02", new Rhythm.FirstOfMonth(WORKDAYS))))
                .containsExactly("2026-02-02", "2026-03-02", "2026-04-01", "2026-05-01");
    }

    @Test
    void nothing_runs_before_the_first_day_or_after_the_last() {
        var recurrence = between("2026-03-04", "2026-03-11", DaysOff.Instead.NOTHING, new Rhythm.Weekly(1, WORKDAYS));
        assertThat(first(100, recurrence))
                .containsExactly("2026-03-04", "2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10", "2026-03-11");
        assertThat(recurrence.days(day("2020-01-01"), RecurrenceTest::isHoliday))
                .hasSize(6);
        assertThat(recurrence.days(day("2026-03-12"), RecurrenceTest::isHoliday))
                .isEmpty();
    }

    @Test
    void a_run_on_a_holiday_may_be_left_out() {
        assertThat(first(
                        3,
                        between(
                                "2026-04-01",
                                null,
                                DaysOff.Instead.NOTHING,
                                new Rhythm.Weekly(1, Set.of(MONDAY, FRIDAY)))))
                .containsExactly("2026-04-10", "2026-04-13", "2026-04-17");
    }

    @Test
    void a_run_on_a_holiday_may_be_on_the_next_working_day_and_two_there_are_one() {
        var instead = DaysOff.Instead.NEXT_WORKING_DAY;
        assertThat(first(4, between("2026-04-01", null, instead, new Rhythm.Weekly(1, Set.of(MONDAY, FRIDAY)))))
                .as("both wait for Tuesday after Easter")
                .containsExactly("2026-04-07", "2026-04-10", "2026-04-13", "2026-04-17");
        assertThat(first(4, between("2026-04-02", null, instead, new Rhythm.Weekly(1, WORKDAYS))))
                .as("Tuesday has one anyway")
                .containsExactly("2026-04-02", "2026-04-07", "2026-04-08", "2026-04-09");
        assertThat(first(2, between("2026-04-01", null, instead, new Rhythm.Monthly(3, WEDNESDAY))))
                .containsExactly("2026-04-16", "2026-05-20");
    }

    @Test
    void who_meets_on_a_saturday_works_on_it() {
        var instead = DaysOff.Instead.NEXT_WORKING_DAY;
        assertThat(first(3, between("2026-04-01", null, instead, new Rhythm.Weekly(1, Set.of(FRIDAY, SATURDAY)))))
                .containsExactly("2026-04-04", "2026-04-10", "2026-04-11");
    }

    @Test
    void a_run_in_place_of_another_is_found_from_any_day() {
        var recurrence =
                between("2026-01-01", null, DaysOff.Instead.NEXT_WORKING_DAY, new Rhythm.Weekly(1, Set.of(FRIDAY)));
        assertThat(recurrence.days(day("2026-04-07"), RecurrenceTest::isHoliday).findFirst())
                .contains(day("2026-04-07"));
        assertThat(recurrence.days(day("2026-04-08"), RecurrenceTest::isHoliday).findFirst())
                .contains(day("2026-04-10"));
    }

    @Test
    void nothing_runs_after_the_last_day_in_place_of_another() {
        assertThat(first(
                        10,
                        between(
                                "2026-04-01",
                                "2026-04-06",
                                DaysOff.Instead.NEXT_WORKING_DAY,
                                new Rhythm.Weekly(1, Set.of(MONDAY)))))
                .isEmpty();
    }

    @Test
    void where_all_days_are_holidays_there_is_no_run_and_an_end_of_looking_for_one() {
        for (var instead : DaysOff.Instead.values()) {
            assertThat(between("2026-04-01", null, instead, new Rhythm.Weekly(1, WORKDAYS))
                            .days(day("2026-04-01"), (day, region) -> true))
                    .isEmpty();
        }
    }

    @Test
    void a_time_that_clocks_skip_is_when_they_go_on() {
        assertThat(momentOf("02:30", "2026-03-29", "Europe/Berlin")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(momentOf("02:00", "2026-03-29", "Europe/Berlin")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(momentOf("03:00", "2026-03-29", "Europe/Berlin")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(momentOf("00:00", "2026-04-24", "Africa/Cairo"))
                .as("clocks go from Thursday midnight to one o'clock")
                .isEqualTo("2026-04-23T22:00:00Z");
        assertThat(momentOf("02:15", "2026-10-04", "Australia/Lord_Howe"))
                .as("half an hour is skipped")
                .isEqualTo("2026-10-03T15:30:00Z");
        assertThat(momentOf("23:30", "2026-03-28", "America/Nuuk"))
                .as("the last hour of a day")
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void a_time_that_clocks_show_twice_is_the_first() {
        assertThat(momentOf("02:30", "2026-10-25", "Europe/Berlin")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(momentOf("01:45", "2026-04-05", "Australia/Lord_Howe")).isEqualTo("2026-04-04T14:45:00Z");
        assertThat(momentOf("00:30", "2026-11-01", "America/Havana")).isEqualTo("2026-11-01T04:30:00Z");
    }

    @Test
    void a_date_that_a_zone_skips_has_no_run() {
        var apia = new Recurrence(
                new Rhythm.Weekly(1, EVERY_DAY), NINE, ZoneId.of("Pacific/Apia"), day("2011-12-28"), null, null);
        assertThat(first(4, apia)).containsExactly("2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01");
    }

    @Test
    void runs_after_a_moment_do_not_include_one_at_that_moment() {
        var daily = from("2026-01-01", new Rhythm.Weekly(1, EVERY_DAY));
        var nine = Instant.parse("2026-03-02T08:00:00Z");
        assertThat(daily.daysAfter(nine, RecurrenceTest::isHoliday).findFirst()).contains(day("2026-03-03"));
        assertThat(daily.daysAfter(nine.minusNanos(1), RecurrenceTest::isHoliday)
                        .findFirst())
                .contains(day("2026-03-02"));
        var lateAtNight = new Recurrence(
                new Rhythm.Weekly(1, EVERY_DAY),
                LocalTime.of(23, 30),
                ZoneId.of("America/Nuuk"),
                day("2026-03-01"),
                null,
                null);
        assertThat(lateAtNight
                        .daysAfter(Instant.parse("2026-03-29T00:59:59Z"), RecurrenceTest::isHoliday)
                        .findFirst())
                .as("Saturday's run is on Sunday midnight")
                .contains(day("2026-03-28"));
    }

    @Test
    void a_rule_that_means_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.Weekly(0, WORKDAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.Weekly(53, WORKDAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.Weekly(1, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.Monthly(0, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.Monthly(5, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.Monthly(-2, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new DaysOff("de", Set.of(), DaysOff.Instead.NOTHING));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        between("2026-03-02", "2026-03-01", DaysOff.Instead.NOTHING, new Rhythm.Weekly(1, WORKDAYS)));
    }

    @Test
    void a_rule_is_the_same_after_it_was_stored() {
        var weekly =
                between("2026-03-02", "2026-12-24", DaysOff.Instead.NEXT_WORKING_DAY, new Rhythm.Weekly(2, WORKDAYS));
        var monthly = from("2026-03-02", new Rhythm.Monthly(Rhythm.Monthly.LAST, FRIDAY));
        for (var recurrence : List.of(weekly, monthly)) {
            assertThat(Json.read(Recurrence.class, Json.write(Recurrence.class, recurrence)))
                    .isEqualTo(recurrence);
        }
    }
}
