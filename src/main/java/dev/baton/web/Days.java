package dev.baton.web;

import dev.baton.people.Timeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where days are on a picture, from left to right. They are those of a timeline, as far as they are within a year from
 * today; what is farther away is at the edge.
 *
 * @param last the last one, which is not before the first
 * @param left where the first one begins
 * @param right where the last one ends
 */
record Days(LocalDate first, LocalDate last, int left, int right) {

    private static final int WEEKS = 70;
    private static final int TICKS = 8;

    static Days of(Timeline timeline, int left, int right) {
        var today = timeline.today();
        var rows = timeline.drawn();
        var first =
                rows.stream().map(Timeline.Row::from).min(LocalDate::compareTo).orElse(today);
        var last = rows.stream().map(Timeline.Row::to).max(LocalDate::compareTo).orElse(today);
        return new Days(
                later(today.minusYears(1), earlier(first, today)),
                earlier(today.plusYears(1), later(last, today)),
                left,
                right);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Where a day begins. */
    int start(LocalDate day) {
        return at((double) ChronoUnit.DAYS.between(first, day));
    }

    int middle(LocalDate day) {
        return at(ChronoUnit.DAYS.between(first, day) + 0.5);
    }

    int end(LocalDate day) {
        return at(ChronoUnit.DAYS.between(first, day) + 1.0);
    }

    private int at(double days) {
        return left + (int) Math.round((right - left) * Math.clamp(days / length(), 0.0, 1.0));
    }

    /** Days to name above: Mondays, or where those would be many, first days of months. */
    List<LocalDate> ticks() {
        if (length() <= WEEKS) {
            var monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            var step = length() / 7 / TICKS + 1;
            return ticks(Stream.iterate(monday, day -> day.plusWeeks(step)));
        }
        var month = first.with(TemporalAdjusters.firstDayOfNextMonth());
        var step = length() / 30 / TICKS + 1;
        return ticks(Stream.iterate(month, day -> day.plusMonths(step)));
    }

    private List<LocalDate> ticks(Stream<LocalDate> days) {
        return days.takeWhile(day -> !day.isAfter(last)).toList();
    }
}
