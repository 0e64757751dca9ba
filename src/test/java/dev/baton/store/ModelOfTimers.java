package dev.baton.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What {@link Timers} should do, in plain collections. Leases end when told. */
final class ModelOfTimers {

    private static final class Timer {
        Instant due;
        int failures;
        long fence;
        boolean leased;
        boolean expired;

        Timer(Instant due) {
            this.due = due;
        }
    }

    /** What a claim should be, apart from its fence. */
    record Expected(String id, Instant due, int failures) {

        static Expected of(DueTimer timer) {
            return new Expected(timer.id(), timer.due(), timer.failures());
        }
    }

    private final Map<String, Timer> timers = new TreeMap<>();

    void set(String id, Instant due) {
        timers.put(id, new Timer(due));
    }

    void cancel(String id) {
        timers.remove(id);
    }

    List<Expected> claim(Instant now) {
        var claims = new ArrayList<Expected>();
        timers.forEach((id, timer) -> {
            if (timer.expired) {
                timer.expired = false;
                timer.leased = false;
            }
            if (!timer.leased && !timer.due.isAfter(now)) {
                timer.leased = true;
                claims.add(new Expected(id, timer.due, timer.failures));
            }
        });
        return claims;
    }

    void claimed(DueTimer claim) {
        timer(claim).fence = claim.fence();
    }

    void expire(String id) {
        var timer = timers.get(id);
        if (timer != null && timer.leased) {
            timer.expired = true;
        }
    }

    void done(DueTimer claim) {
        if (holds(claim)) {
            timers.remove(claim.id());
        }
    }

    void failed(DueTimer claim, Instant again) {
        if (holds(claim)) {
            var timer = timer(claim);
            timer.due = again;
            timer.failures++;
            timer.leased = false;
            timer.expired = false;
        }
    }

    private Timer timer(DueTimer claim) {
        return Objects.requireNonNull(timers.get(claim.id()));
    }

    private boolean holds(DueTimer claim) {
        var timer = timers.get(claim.id());
        return timer != null && timer.leased && timer.fence == claim.fence();
    }

    Map<String, Expected> all() {
        var all = new TreeMap<String, Expected>();
        timers.forEach((id, timer) -> all.put(id, new Expected(id, timer.due, timer.failures)));
        return all;
    }
}
