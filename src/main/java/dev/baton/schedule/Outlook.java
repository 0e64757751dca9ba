package dev.baton.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What comes next of something that recurs.
 *
 * @param runs the first ones, as the zone's clocks show them
 * @param holidays the days until the last of those on which it would be, were they no public holidays
 */
public record Outlook(List<ZonedDateTime> runs, List<LocalDate> holidays) {

    public Outlook {
        runs = List.copyOf(runs);
        holidays = List.copyOf(holidays);
    }
}
