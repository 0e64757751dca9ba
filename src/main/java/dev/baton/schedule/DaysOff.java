package dev.baton.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a schedule does on public holidays.
 *
 * @param region whose holidays they are, as {@link HolidayCalendar} names it
 * @param workdays the days of a week on which people work
 */
public record DaysOff(String region, Set<DayOfWeek> workdays, Instead instead) {

    /** What happens in place of a run on a holiday. */
    public enum Instead {
        NOTHING,

        /** It runs on the next day on which people work; on one that has a run anyway, once. */
        NEXT_WORKING_DAY
    }

    /** No holidays last longer. */
    static final int MOST = 31;

    public DaysOff {
        workdays = Set.copyOf(workdays);
        if (workdays.isEmpty()) {
            throw new IllegalArgumentException("nobody ever works");
        }
    }

    /**
     * The day on which a run takes place. For a later run it is never an earlier day.
     *
     * @param day as the rhythm has it
     * @param planned the days of the rhythm, on which people surely work
     */
    Optional<LocalDate> inPlaceOf(LocalDate day, Predicate<LocalDate> planned, HolidayCalendar holidays) {
        if (!holidays.isHoliday(day, region)) {
            return Optional.of(day);
        }
        return switch (instead) {
            case NOTHING -> Optional.empty();
            case NEXT_WORKING_DAY ->
                day.datesUntil(day.plusDays(MOST + 1))
                        .filter(other -> workdays.contains(other.getDayOfWeek()) || planned.test(other))
                        .filter(other -> !holidays.isHoliday(other, region))
                        .findFirst();
        };
    }
}
