package dev.baton.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The local hours in which people work, the same on each working day.
 *
 * @param from the first minute
 * @param to the first minute after; later than {@code from}
 */
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    public static final WorkingHours STANDARD = new WorkingHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0));

    public WorkingHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("there is no working time");
        }
    }
}
