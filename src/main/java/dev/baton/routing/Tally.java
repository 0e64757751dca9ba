package dev.baton.routing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How much somebody was given lately, by the person's own calendar.
 *
 * @param day the last day on which something was
 * @param onDay how much on that day
 * @param inWeek how much in that day's week, from Monday on
 */
record Tally(LocalDate day, int onDay, int inWeek) {

    static final Tally NONE = new Tally(LocalDate.EPOCH, 0, 0);

    int on(LocalDate today) {
        return day.equals(today) ? onDay : 0;
    }

    int inWeekOf(LocalDate today) {
        return monday(day).equals(monday(today)) ? inWeek : 0;
    }

    Tally plusOneOn(LocalDate today) {
        return new Tally(today, on(today) + 1, inWeekOf(today) + 1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
