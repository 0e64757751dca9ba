package dev.baton.people;

import java.time.Duration;
import java.time.Instant;

/** How time is counted towards what was agreed on. */
public sealed interface Reckoning {

    /** When an amount of time is over that begins at a moment. */
    Instant after(Instant start, Duration amount);

    /** How much time is counted between two moments; none if the second isn't later. */
    Duration between(Instant start, Instant end);

    /** Around the clock. */
    record Plain() implements Reckoning {

        @Override
        public Instant after(Instant start, Duration amount) {
            return start.plus(amount);
        }

        @Override
        public Duration between(Instant start, Instant end) {
            return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
        }
    }

    /** While somebody works. */
    record Working(Workdays workdays) implements Reckoning {

        @Override
        public Instant after(Instant start, Duration amount) {
            return WorkingTime.after(start, amount, workdays);
        }

        @Override
        public Duration between(Instant start, Instant end) {
            return WorkingTime.between(start, end, workdays);
        }
    }
}
