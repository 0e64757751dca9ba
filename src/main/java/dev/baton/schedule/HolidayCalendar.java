package dev.baton.schedule;

import java.time.LocalDate;

/** Public holidays. */
@FunctionalInterface
public interface HolidayCalendar {

    /**
     * Whether a day is one.
     *
     * @param region an ISO 3166 country such as {@code de}, or a part of one such as {@code de-by}
     */
    boolean isHoliday(LocalDate day, String region);
}
