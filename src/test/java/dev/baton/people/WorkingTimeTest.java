package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static PodPolicy policy(ZoneId zone, WorkingHours hours) {
        return new PodPolicy(Duration.ofHours(4), hours, zone, "de");
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static Instant after(String local, Duration amount) {
        return WorkingTime.after(berlin(local), amount, policy(BERLIN, WorkingHours.STANDARD));
    }

    @Test
    void two_hours_from_friday_afternoon_are_over_on_monday_morning() {
        assertThat(after("2026-03-06T16:30", Duration.ofHours(2))).isEqualTo(berlin("2026-03-09T09:30"));
    }

    @Test
    void a_public_holiday_is_no_working_day() {
        assertThat(after("2026-04-02T16:30", Duration.ofHours(2)))
                .as("Good Friday and Easter Monday of 2026 lie between")
                .isEqualTo(berlin("2026-04-07T09:30"));
    }

    @Test
    void a_night_counts_from_the_morning() {
        assertThat(after("2026-03-04T23:00", Duration.ofHours(1))).isEqualTo(berlin("2026-03-05T09:00"));
    }

    @Test
    void a_time_that_ends_with_the_day_ends_on_that_day() {
        assertThat(after("2026-03-04T16:00", Duration.ofHours(1))).isEqualTo(berlin("2026-03-04T17:00"));
    }

    @Test
    void the_parts_of_a_country_have_holidays_of_their_own() {
        var corpusChristi = LocalDateTime.parse("2026-06-04T10:00").toLocalDate();
        assertThat(Holidays.isHoliday(corpusChristi, "de-by")).isTrue();
        assertThat(Holidays.isHoliday(corpusChristi, "de-be")).isFalse();
        assertThat(Holidays.region("DE-BY")).contains("de-by");
        assertThat(Holidays.region("Atlantis")).isEmpty();
        assertThat(Holidays.region("de-xx")).isEmpty();
    }

    @Test
    void who_begins_while_clocks_change_begins_when_they_first_show_the_time_or_skip_it() {
        var zone = ZoneId.of("America/New_York");
        var all = EnumSet.allOf(DayOfWeek.class);
        var skipped = policy(zone, new WorkingHours(all, LocalTime.of(2, 30), LocalTime.of(13, 0)));
        assertThat(WorkingTime.after(Instant.parse("2026-03-08T05:00:00Z"), Duration.ofMinutes(30), skipped))
                .isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
        var twice = policy(zone, new WorkingHours(all, LocalTime.of(1, 30), LocalTime.of(13, 0)));
        assertThat(WorkingTime.after(Instant.parse("2026-11-01T04:00:00Z"), Duration.ofHours(1), twice))
                .isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Sao_Paulo",
                "Asia/Kolkata",
                "Australia/Lord_Howe",
                "Pacific/Apia"
            })
    void it_equals_a_count_of_minutes(String zoneName) {
        var zone = ZoneId.of(zoneName);
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var hours = new WorkingHours(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(3 + random.nextInt(5))),
                    LocalTime.of(random.nextInt(12), random.nextInt(2) * 30),
                    LocalTime.of(13 + random.nextInt(10), random.nextInt(2) * 30));
            var start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(365 * 24 * 60));
            var amount = Duration.ofMinutes(1 + random.nextInt(3_000));
            var workdays = new Workdays(hours, zone, "de", absences(random));
            var end = counted(start, amount, workdays);
            assertThat(WorkingTime.after(start, amount, workdays))
                    .as("seed %d, %s after %s, %s", seed, amount, start, workdays)
                    .isEqualTo(end);
            assertThat(WorkingTime.between(start, end, workdays))
                    .as("seed %d, between %s and %s, %s", seed, start, end, workdays)
                    .isEqualTo(amount);
        }
    }

    private static Absences absences(Random random) {
        var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        return random.nextBoolean()
                ? Absences.NONE
                : new Absences(List.of(new Absence(first, first.plusDays(random.nextInt(20)))));
    }

    @Test
    void no_time_is_worked_while_it_is_night_nor_backwards() {
        var workdays = policy(BERLIN, WorkingHours.STANDARD).workdays();
        assertThat(WorkingTime.between(berlin("2026-03-04T18:00"), berlin("2026-03-05T07:00"), workdays))
                .isZero();
        assertThat(WorkingTime.between(berlin("2026-03-05T12:00"), berlin("2026-03-05T09:00"), workdays))
                .isZero();
        assertThat(WorkingTime.between(berlin("2026-03-05T12:00"), berlin("2026-03-04T09:00"), workdays))
                .isZero();
    }

    private static boolean isAway(LocalDate day, Absences absences) {
        return absences.all().stream()
                .anyMatch(absence -> !day.isBefore(absence.first()) && !day.isAfter(absence.last()));
    }

    /** Minute by minute: slow, and plainly right. Who has begun goes on when clocks are set back. */
    private static Instant counted(Instant start, Duration amount, Workdays workdays) {
        var minute = start.atZone(workdays.zone())
                .toLocalDate()
                .atStartOfDay(workdays.zone())
                .toInstant();
        var left = amount.toMinutes();
        var begun = LocalDate.MIN;
        while (left > 0) {
            var local = minute.atZone(workdays.zone());
            begun = local.toLocalTime().isBefore(workdays.hours().from()) ? begun : local.toLocalDate();
            var works = workdays.hours().days().contains(local.getDayOfWeek())
                    && local.toLocalDate().equals(begun)
                    && local.toLocalTime().isBefore(workdays.hours().to())
                    && !Holidays.isHoliday(local.toLocalDate(), "de")
                    && !isAway(local.toLocalDate(), workdays.absences());
            left -= works && !minute.isBefore(start) ? 1 : 0;
            minute = minute.plusSeconds(60);
        }
        return minute;
    }
}
