package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.schedule.Schedule.Missed;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T08:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final HolidayCalendar NEVER = (day, region) -> false;

    private static Plan dailyAt(int hour) {
        return new Plan(Daily.at(LocalTime.of(hour, 0), BERLIN), "handler", "argument", GRACE);
    }

    private static Plan dailyUntil(LocalDate until) {
        var recurrence = new Recurrence(
                new Rhythm.Weekly(1, EnumSet.allOf(DayOfWeek.class)),
                LocalTime.of(9, 0),
                BERLIN,
                LocalDate.parse("2026-01-01"),
                until,
                null);
        return new Plan(recurrence, "handler", "argument", GRACE);
    }

    private static Schedule begun() {
        return Schedule.begin(dailyAt(9), null, MONDAY_NINE.minusSeconds(1), NEVER);
    }

    private static Run run(Schedule.Turn turn) {
        assertThat(turn.run()).isNotNull();
        return turn.run();
    }

    private static Schedule afterTheRunAt(Instant now, Schedule schedule) {
        var turn = schedule.turn(now, false, NEVER);
        return turn.schedule().done(run(turn));
    }

    @Test
    void a_run_is_due_at_its_time_and_not_a_nanosecond_before() {
        assertThat(begun().next(NEVER)).contains(MONDAY_NINE);
        assertThat(begun().turn(MONDAY_NINE.minusNanos(1), false, NEVER))
                .isEqualTo(new Schedule.Turn(begun(), 0, null));
        assertThat(begun().turn(MONDAY_NINE, false, NEVER).run())
                .isEqualTo(new Run(LocalDateTime.parse("2026-03-02T09:00"), MONDAY_NINE, Duration.ZERO));
    }

    @Test
    void a_run_that_is_done_is_followed_by_the_next() {
        var done = afterTheRunAt(MONDAY_NINE, begun());
        assertThat(done.last()).isEqualTo("2026-03-02T09:00");
        assertThat(done.next(NEVER)).contains(MONDAY_NINE.plus(Duration.ofDays(1)));
        assertThat(done.turn(MONDAY_NINE, false, NEVER).run()).isNull();
    }

    @Test
    void a_run_is_made_up_within_its_grace_and_knows_how_late_it_is() {
        var turn = begun().turn(MONDAY_NINE.plus(GRACE), false, NEVER);
        assertThat(run(turn).late()).isEqualTo(GRACE);
        assertThat(run(turn).isLate()).isTrue();
        assertThat(turn.schedule().missed()).isEmpty();
    }

    @Test
    void a_run_whose_grace_is_over_is_recorded_as_missed() {
        var now = MONDAY_NINE.plus(GRACE).plusNanos(1);
        var turn = begun().turn(now, false, NEVER);
        assertThat(turn.run()).isNull();
        assertThat(turn.missed()).isEqualTo(1);
        assertThat(turn.schedule().missed())
                .containsExactly(new Missed(LocalDateTime.parse("2026-03-02T09:00"), now, false));
        assertThat(turn.schedule().next(NEVER)).contains(MONDAY_NINE.plus(Duration.ofDays(1)));
        assertThat(turn.schedule().turn(now, false, NEVER)).isEqualTo(new Schedule.Turn(turn.schedule(), 0, null));
    }

    @Test
    void of_many_missed_runs_the_latest_is_made_up_and_the_others_are_recorded() {
        var turn = begun().turn(MONDAY_NINE.plus(Duration.ofDays(3)), false, NEVER);
        assertThat(run(turn).time()).isEqualTo("2026-03-05T09:00");
        assertThat(turn.missed()).isEqualTo(3);
        assertThat(turn.schedule().missed())
                .extracting(missed -> missed.time().toString())
                .containsExactly("2026-03-02T09:00", "2026-03-03T09:00", "2026-03-04T09:00");
    }

    @Test
    void after_years_the_last_missed_runs_are_remembered() {
        var turn = begun().turn(MONDAY_NINE.plus(Duration.ofDays(9 * 365)).plus(Duration.ofHours(5)), false, NEVER);
        assertThat(turn.missed()).isGreaterThan(9 * 365);
        assertThat(turn.schedule().missed()).hasSize(Schedule.KEPT);
        assertThat(turn.schedule().missed().getLast().time()).isEqualTo("2035-02-28T09:00");
    }

    @Test
    void a_run_that_was_tried_and_failed_is_recorded_as_such() {
        var turn = begun().turn(MONDAY_NINE.plus(Duration.ofDays(2)), true, NEVER);
        assertThat(turn.schedule().missed()).extracting(Missed::failed).containsExactly(true, false);
    }

    @Test
    void after_the_last_day_nothing_comes() {
        var lastDay = LocalDate.parse("2026-03-02");
        var schedule = Schedule.begin(dailyUntil(lastDay), null, MONDAY_NINE.minusSeconds(1), NEVER);
        assertThat(afterTheRunAt(MONDAY_NINE, schedule).next(NEVER)).isEmpty();
        assertThat(Schedule.begin(dailyUntil(lastDay), null, MONDAY_NINE, NEVER).next(NEVER))
                .isEmpty();
        assertThat(Schedule.begin(dailyUntil(lastDay), null, MONDAY_NINE.plus(Duration.ofDays(9)), NEVER)
                        .next(NEVER))
                .isEmpty();
    }

    @Test
    void a_plan_that_is_set_when_todays_time_is_over_begins_tomorrow() {
        assertThat(Schedule.begin(dailyAt(9), null, MONDAY_NINE, NEVER).next(NEVER))
                .contains(MONDAY_NINE.plus(Duration.ofDays(1)));
    }

    @Test
    void a_day_that_has_had_its_run_gets_no_second_one_when_the_plan_changes() {
        var now = MONDAY_NINE.plus(Duration.ofMinutes(5));
        var changed = Schedule.begin(dailyAt(11), afterTheRunAt(MONDAY_NINE, begun()), now, NEVER);
        assertThat(changed.open()).isEqualTo("2026-03-03");
        assertThat(changed.last()).isEqualTo("2026-03-02T09:00");
    }

    @Test
    void a_day_whose_run_was_missed_gets_one_when_the_plan_changes() {
        var now = MONDAY_NINE.plus(Duration.ofHours(1));
        var missed = begun().turn(now, false, NEVER).schedule();
        var changed = Schedule.begin(dailyAt(11), missed, now, NEVER);
        assertThat(changed.open()).isEqualTo("2026-03-02");
        assertThat(changed.missed()).hasSize(1);
    }

    @Test
    void a_schedule_that_goes_on_by_an_earlier_time_makes_up_the_run_that_would_have_been_by_now() {
        var now = MONDAY_NINE.plus(Duration.ofMinutes(5));
        var later = Schedule.begin(dailyAt(11), null, now, NEVER);
        var turn = Schedule.resume(dailyAt(9), later, now, NEVER).turn(now, false, NEVER);
        assertThat(run(turn).time()).isEqualTo("2026-03-02T09:00");
        assertThat(run(turn).late()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_schedule_that_goes_on_by_another_plan_gives_a_day_no_second_run_and_records_what_is_too_late() {
        var done = afterTheRunAt(MONDAY_NINE, begun());
        assertThat(Schedule.resume(dailyAt(11), done, MONDAY_NINE.plusSeconds(1), NEVER)
                        .open())
                .isEqualTo("2026-03-03");
        var now = MONDAY_NINE.plus(Duration.ofMinutes(45));
        var later = Schedule.begin(dailyAt(11), null, now, NEVER);
        var turn = Schedule.resume(dailyAt(9), later, now, NEVER).turn(now, false, NEVER);
        assertThat(turn.missed()).isOne();
        assertThat(turn.schedule().open()).isEqualTo("2026-03-03");
    }

    @Test
    void a_clock_that_goes_back_makes_nothing_run_again_or_early() {
        var done = afterTheRunAt(MONDAY_NINE, begun());
        var back = MONDAY_NINE.minus(Duration.ofHours(1));
        assertThat(done.turn(back, false, NEVER)).isEqualTo(new Schedule.Turn(done, 0, null));
        assertThat(Schedule.begin(dailyAt(9), done, back, NEVER).open()).isEqualTo("2026-03-03");
    }

    @Test
    void a_grace_is_long_enough_for_another_node_and_no_longer_than_a_week() {
        var recurrence = dailyAt(9).recurrence();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(recurrence, "handler", "", Duration.ofSeconds(59)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Plan(recurrence, "handler", "", Duration.ofDays(7).plusSeconds(1)));
    }
}
