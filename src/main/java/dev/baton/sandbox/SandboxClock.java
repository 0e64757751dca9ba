package dev.baton.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock, set forward by those who try Baton. It never goes back. */
final class SandboxClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead());
    }

    /** How far it is before the machine's. */
    Duration ahead() {
        return ahead.get();
    }

    /** Sets it forward, unless it is there already. */
    void setAhead(Duration by) {
        ahead.accumulateAndGet(by, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
}
