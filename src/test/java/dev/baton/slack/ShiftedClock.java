package dev.baton.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that runs as the machine's does, ahead of it by as much as a test has let pass. */
public final class ShiftedClock implements InstantSource {

    private volatile Duration passed = Duration.ZERO;

    public void letPass(Duration time) {
        passed = passed.plus(time);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(passed);
    }
}
