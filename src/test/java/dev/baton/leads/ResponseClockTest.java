package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.PLAIN;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.clock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.leads.ResponseClock.Tick;
import dev.baton.people.Absence;
import dev.baton.people.Absences;
import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.Reckoning;
import dev.baton.people.Workdays;
import dev.baton.people.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four hours are agreed on, from Monday at 9. */
class ResponseClockTest {

    private static final Workdays BERLIN =
            new Workdays(WorkingHours.STANDARD, ZoneId.of("Europe/Berlin"), null, Absences.NONE);

    private static Instant after(int minutes) {
        return MONDAY.plus(Duration.ofMinutes(minutes));
    }

    private static ResponseClock reached(ResponseClock clock, int minutes, Share share) {
        assertThat(clock.wakes(PLAIN)).contains(after(minutes));
        assertThat(clock.tick(after(minutes).minusMillis(1), PLAIN)).isEqualTo(new Tick.Nothing());
        var tick = clock.tick(after(minutes), PLAIN);
        assertThat(tick)
                .isInstanceOfSatisfying(
                        Tick.Reached.class, it -> assertThat(it.share()).isEqualTo(share));
        return ((Tick.Reached) tick).clock();
    }

    @Test
    void it_wakes_at_half_and_at_four_fifths_and_at_all_of_the_time_and_not_before() {
        var half = reached(clock(MONDAY), 120, Share.HALF);
        var most = reached(half, 192, Share.MOST);
        var late = reached(most, 240, Share.ALL);
        assertThat(late.breached()).isEqualTo(after(240));
        assertThat(late.wakes(PLAIN)).isEmpty();
    }

    @Test
    void what_has_been_told_is_not_told_again() {
        var half = reached(clock(MONDAY), 120, Share.HALF);
        assertThat(half.tick(after(121), PLAIN)).isEqualTo(new Tick.Nothing());
    }

    @Test
    void who_looks_late_tells_only_of_the_largest_share() {
        assertThat(clock(MONDAY).tick(after(1_000), PLAIN)).isInstanceOfSatisfying(Tick.Reached.class, it -> {
            assertThat(it.share()).isEqualTo(Share.ALL);
            assertThat(it.clock().breached()).isEqualTo(after(240));
        });
    }

    @Test
    void it_goes_on_after_the_time_is_over() {
        var late = reached(reached(reached(clock(MONDAY), 120, Share.HALF), 192, Share.MOST), 240, Share.ALL);
        assertThat(late.stopped(after(300), PLAIN).counted()).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void it_stands_while_paused_and_goes_on_from_there() {
        var pause = new Pause(SAM, after(500), "a trip");
        var paused = clock(MONDAY).paused(pause, after(60), PLAIN);
        assertThat(paused.tick(after(400), PLAIN)).isEqualTo(new Tick.Nothing());
        assertThat(paused.wakes(PLAIN)).contains(after(500));
        assertThat(paused.tick(after(500), PLAIN)).isEqualTo(new Tick.PauseOver(paused.resumed(after(500), PLAIN)));
        reached(paused.resumed(after(500), PLAIN), 560, Share.HALF);
        assertThat(paused.resumed(after(100), PLAIN).turn().due()).isEqualTo(after(280));
    }

    @Test
    void who_snoozes_is_reminded_then_and_not_before_but_told_when_the_time_is_over() {
        var snoozed = clock(MONDAY).snoozed(after(150));
        assertThat(snoozed.tick(after(120), PLAIN)).isInstanceOfSatisfying(Tick.Quiet.class, quiet -> {
            assertThat(quiet.clock().wakes(PLAIN)).contains(after(150));
            assertThat(quiet.clock().tick(after(150), PLAIN)).isInstanceOf(Tick.Awake.class);
        });
        assertThat(clock(MONDAY).snoozed(after(300)).tick(after(240), PLAIN))
                .isInstanceOfSatisfying(Tick.Reached.class, it -> {
                    assertThat(it.share()).isEqualTo(Share.ALL);
                    assertThat(it.clock().wakes(PLAIN)).isEmpty();
                });
    }

    @Test
    void whoever_is_asked_next_has_the_whole_time_and_all_of_it_counts() {
        var late = reached(reached(reached(clock(MONDAY), 120, Share.HALF), 192, Share.MOST), 240, Share.ALL);
        var next = late.nextTurn(after(250), PLAIN, PLAIN);
        assertThat(next.turn().due()).isEqualTo(after(490));
        assertThat(next.breached()).isEqualTo(after(240));
        reached(next, 370, Share.HALF);
        assertThat(next.stopped(after(400), PLAIN).counted()).isEqualTo(Duration.ofMinutes(400));
    }

    @Test
    void it_is_late_once_all_of_the_agreed_time_is_counted_although_somebody_else_was_asked_meanwhile() {
        var half = reached(clock(MONDAY), 120, Share.HALF);
        var next = half.nextTurn(after(180), PLAIN, PLAIN);
        assertThat(next.breached()).isNull();
        assertThat(next.turn().due()).isEqualTo(after(420));
        assertThat(next.stopped(after(260), PLAIN).breached()).isEqualTo(after(240));
        assertThat(next.wakes(PLAIN)).contains(after(240));
        assertThat(next.tick(after(240), PLAIN)).isInstanceOfSatisfying(Tick.Quiet.class, quiet -> {
            assertThat(quiet.clock().breached()).isEqualTo(after(240));
            assertThat(quiet.clock().turn()).isEqualTo(next.turn());
            reached(quiet.clock(), 300, Share.HALF);
        });
    }

    @Test
    void who_is_asked_back_and_forth_does_not_make_it_any_less_late() {
        var clock = clock(MONDAY);
        for (var minutes = 200; minutes <= 1_000; minutes += 200) {
            clock = clock.nextTurn(after(minutes), PLAIN, PLAIN);
        }
        assertThat(clock.breached()).isEqualTo(after(240));
    }

    @Test
    void a_pause_outlives_that_somebody_else_is_asked_who_has_the_whole_time_after_it() {
        var pause = new Pause(SAM, after(500), "a trip");
        var next = clock(MONDAY).paused(pause, after(60), PLAIN).nextTurn(after(90), PLAIN, PLAIN);
        assertThat(next.pause()).isEqualTo(pause);
        assertThat(next.wakes(PLAIN)).contains(after(500));
        var goesOn = next.resumed(after(500), PLAIN);
        assertThat(goesOn.turn().due()).isEqualTo(after(740));
        assertThat(goesOn.stopped(after(510), PLAIN).counted()).isEqualTo(Duration.ofMinutes(70));
    }

    @Test
    void a_clock_that_stands_stays_so_whoever_is_asked() {
        var next = clock(MONDAY).standing().nextTurn(after(90), PLAIN, PLAIN);
        assertThat(next.isStanding()).isTrue();
        assertThat(next.turn().due()).isNull();
        assertThat(next.wakes(PLAIN)).isEmpty();
        assertThat(clock(MONDAY).isStanding()).isFalse();
        assertThat(clock(MONDAY)
                        .paused(new Pause(SAM, after(9), ""), MONDAY, PLAIN)
                        .isStanding())
                .isFalse();
    }

    @Test
    void whose_time_is_counted_and_who_goes_away_is_due_later_and_not_reminded_meanwhile() {
        var terms = new ResponseClock.Terms(Duration.ofHours(4), Counting.ASSIGNEE);
        var there = new Reckoning.Working(BERLIN);
        var clock = ResponseClock.started(terms, MONDAY, there);
        var day = LocalDate.of(2026, 3, 2);
        var away = new Reckoning.Working(new Workdays(
                BERLIN.hours(), BERLIN.zone(), null, new Absences(List.of(new Absence(day, day.plusDays(1))))));
        assertThat(clock.tick(after(240), away))
                .isInstanceOfSatisfying(
                        Tick.Quiet.class,
                        later -> assertThat(later.clock().turn().due())
                                .isEqualTo(Instant.parse("2026-03-04T11:00:00Z")));
    }
}
