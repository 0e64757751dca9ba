package dev.baton.schedule;

import java.time.Duration;

/**
 * What is to be run, and when.
 *
 * @param handler the name of the {@link ScheduleHandler}
 * @param argument what the handler gets
 * @param grace how late a run may begin, {@link #SHORTEST_GRACE} to {@link #LONGEST_GRACE}; it is over when the next
 *     run is due, too
 */
public record Plan(Recurrence recurrence, String handler, String argument, Duration grace) {

    /** Within it another node takes over what a dead one was at. */
    public static final Duration SHORTEST_GRACE = Duration.ofMinutes(1);

    public static final Duration LONGEST_GRACE = Duration.ofDays(1);

    public Plan {
        if (grace.compareTo(SHORTEST_GRACE) < 0 || grace.compareTo(LONGEST_GRACE) > 0) {
            throw new IllegalArgumentException("a grace of " + grace);
        }
    }
}
