package dev.baton.teams;

import java.time.Duration;

/** When something has to be done by, whatever it takes. By the machine's own watch, not by the clock. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Zero once it is over. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    boolean leaves(Duration time) {
        return left().compareTo(time) >= 0;
    }
}
