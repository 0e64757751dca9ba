package dev.baton.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is to be run, and when.
 *
 * @param handler the name of the {@link ScheduleHandler}
 * @param argument what the handler gets
 * @param grace how late a run may begin, {@link #SHORTEST_GRACE} to {@link #LONGEST_GRACE}; it is over when the next
 *     run is due, too
 * @param ahead how long before its time a run is due
 */
public record Plan(Recurrence recurrence, String handler, String argument, Duration grace, Ahead ahead) {

    /** Within it another node takes over what a dead one was at. */
    public static final Duration SHORTEST_GRACE = Duration.ofMinutes(1);

    public static final Duration LONGEST_GRACE = Duration.ofDays(7);

    /** The same for runs that are due at their time. */
    public Plan(Recurrence recurrence, String handler, String argument, Duration grace) {
        this(recurrence, handler, argument, grace, new Ahead.By(Duration.ZERO));
    }

    public Plan {
        if (grace.compareTo(SHORTEST_GRACE) < 0 || grace.compareTo(LONGEST_GRACE) > 0) {
            throw new IllegalArgumentException("a grace of " + grace);
        }
    }

    /** When the run of a day is due. */
    public Instant due(LocalDate day, HolidayCalendar holidays) {
        return ahead.of(day, recurrence, holidays);
    }
}
