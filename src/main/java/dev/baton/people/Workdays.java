package dev.baton.people;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours on which somebody works.
 *
 * @param region whose public holidays are free; see {@link PodPolicy}
 * @param absences days that are free besides
 */
public record Workdays(
        WorkingHours hours, ZoneId zone, @Nullable String region, Absences absences) {

    boolean include(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek())
                && (region == null || !Holidays.isHoliday(day, region))
                && absences.on(day).isEmpty();
    }
}
