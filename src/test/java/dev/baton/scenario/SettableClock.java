package dev.baton.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that a test sets. */
public final class SettableClock implements InstantSource {

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile Instant now;
    private volatile boolean ticking;

    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return ticking ? tick() : now;
    }

    private synchronized Instant tick() {
        now = now.plusMillis(1);
        return now;
    }

    /** Whether it goes on by a millisecond whenever it is read. */
    void ticks(boolean does) {
        ticking = does;
    }

    void advance(Duration by) {
        set(now.plus(by));
    }

    void set(Instant instant) {
        now = instant;
        followers.forEach(Runnable::run);
    }

    /** @param follower told each time that the clock was set */
    void tell(Runnable follower) {
        followers.add(follower);
    }
}
