package dev.baton.people;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours on which somebody works.
 *
 * @param region whose public holidays are free; see {@link PodPolicy}
 * @param absence days that are free besides
 */
public record Workdays(
        WorkingHours hours,
        ZoneId zone,
        @Nullable String region,
        @Nullable Absence absence) {

    boolean include(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek())
                && (region == null || !Holidays.isHoliday(day, region))
                && (absence == null || !absence.covers(day));
    }
}
