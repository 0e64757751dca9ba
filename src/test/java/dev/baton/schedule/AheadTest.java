package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AheadTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final HolidayCalendar NEVER = (day, region) -> false;

    private static Plan on(Set<DayOfWeek> days, Ahead ahead) {
        var recurrence = new Recurrence(
                new Rhythm.Weekly(1, days),
                LocalTime.of(10, 0),
                BERLIN,
                LocalDate.parse("2026-01-01"),
                null,
                new DaysOff("de", WEEKDAYS, DaysOff.Instead.NEXT_WORKING_DAY));
        return new Plan(recurrence, "handler", "argument", Duration.ofHours(1), ahead);
    }

    private static Instant due(Plan plan, String day, HolidayCalendar holidays) {
        return plan.due(LocalDate.parse(day), holidays);
    }

    @Test
    void a_run_on_a_monday_is_due_on_the_friday_before() {
        var plan = on(Set.of(DayOfWeek.MONDAY), new Ahead.WorkingDay(WEEKDAYS));
        assertThat(due(plan, "2026-03-09", NEVER)).isEqualTo("2026-03-06T09:00:00Z");
    }

    @Test
    void it_is_due_at_the_same_local_time_where_clocks_change_between() {
        var plan = on(Set.of(DayOfWeek.MONDAY), new Ahead.WorkingDay(WEEKDAYS));
        assertThat(due(plan, "2026-03-30", NEVER)).isEqualTo("2026-03-27T09:00:00Z");
        assertThat(plan.recurrence().at(LocalDate.parse("2026-03-30"))).isEqualTo("2026-03-30T08:00:00Z");
    }

    @Test
    void holidays_between_are_no_working_days() {
        var plan = on(Set.of(DayOfWeek.TUESDAY), new Ahead.WorkingDay(WEEKDAYS));
        HolidayCalendar monday = (day, region) -> day.equals(LocalDate.parse("2026-03-09"));
        assertThat(due(plan, "2026-03-10", monday)).isEqualTo("2026-03-06T09:00:00Z");
    }

    @Test
    void a_schedule_begins_with_the_first_run_that_is_due_still_and_runs_it_then() {
        var plan = on(Set.of(DayOfWeek.MONDAY), new Ahead.WorkingDay(WEEKDAYS));
        var saturday = Instant.parse("2026-03-07T09:00:00Z");
        var schedule = Schedule.begin(plan, null, saturday, NEVER);
        assertThat(schedule.next(NEVER)).contains(Instant.parse("2026-03-13T09:00:00Z"));
        var run = schedule.turn(Instant.parse("2026-03-13T09:00:00Z"), false, NEVER)
                .run();
        assertThat(run).isNotNull();
        assertThat(run.time()).isEqualTo("2026-03-16T10:00");
        assertThat(run.isLate()).isFalse();
    }

    @Test
    void a_run_an_hour_ahead_is_late_from_then_on() {
        var plan = on(Set.of(DayOfWeek.MONDAY), new Ahead.By(Duration.ofHours(1)));
        var schedule = Schedule.begin(plan, null, Instant.parse("2026-03-07T09:00:00Z"), NEVER);
        var run = schedule.turn(Instant.parse("2026-03-09T08:30:00Z"), false, NEVER)
                .run();
        assertThat(run).isNotNull();
        assertThat(run.late()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void nothing_is_due_after_its_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ahead.By(Duration.ofMinutes(-1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void runs_are_due_in_the_order_in_which_they_are(long seed) {
        var random = new Random(seed);
        var days = EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> random.nextBoolean())
                .collect(Collectors.toSet());
        days.add(DayOfWeek.SUNDAY);
        var off = random.ints(40, 0, 365)
                .mapToObj(LocalDate.parse("2026-01-01")::plusDays)
                .collect(Collectors.toSet());
        HolidayCalendar holidays = (day, region) -> off.contains(day);
        var plan = on(days, new Ahead.WorkingDay(WEEKDAYS));
        var dues = plan.recurrence()
                .days(LocalDate.parse("2026-01-01"), holidays)
                .limit(300)
                .map(day -> plan.due(day, holidays))
                .toList();
        assertThat(dues).isSorted().doesNotHaveDuplicates();
    }
}
