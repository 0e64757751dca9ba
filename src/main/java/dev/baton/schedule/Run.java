package dev.baton.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One run of a schedule.
 *
 * @param time the local time that it has by its rule, even where the clocks skip it; no other run of the schedule has
 *     it
 * @param due when it is begun, which is then or, by its plan, ahead of that
 * @param late how long it has been due
 */
public record Run(LocalDateTime time, Instant due, Duration late) {

    private static final Duration NOTICED = Duration.ofMinutes(1);

    /** Whether somebody who waited for it would have noticed. */
    public boolean isLate() {
        return late.compareTo(NOTICED) >= 0;
    }
}
