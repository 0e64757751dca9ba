package dev.baton.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/** How long before its time a run is begun, such as to announce what takes place then. */
public sealed interface Ahead {

    /** So long before; at its time, if that is nothing. */
    record By(Duration time) implements Ahead {

        public By {
            if (time.isNegative()) {
                throw new IllegalArgumentException("ahead by " + time);
            }
        }
    }

    /**
     * At the same local time, on the last day before on which people work.
     *
     * @param workdays the days of a week on which they do; those of the rhythm count as such, too
     */
    record WorkingDay(Set<DayOfWeek> workdays) implements Ahead {

        public WorkingDay {
            workdays = Set.copyOf(workdays);
        }
    }

    /** When the run of a day is begun. For a later run it is never an earlier moment. */
    default Instant of(LocalDate day, Recurrence recurrence, HolidayCalendar holidays) {
        return switch (this) {
            case By(var time) -> recurrence.at(day).minus(time);
            case WorkingDay(var workdays) ->
                recurrence.at(day.minusDays(DaysOff.MOST)
                        .datesUntil(day)
                        .filter(other -> workdays.contains(other.getDayOfWeek()) || recurrence.isPlanned(other))
                        .filter(other -> !recurrence.isHoliday(other, holidays))
                        .max(Comparator.naturalOrder())
                        .orElse(day.minusDays(1)));
        };
    }
}
