package dev.baton.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Durable notes to self. Due by the clock of whoever asks, leased by the clock of Redis. */
public final class Timers {

    private final Waiting waiting;
    private final Bell bell;

    Timers(Redis redis, Bell bell) {
        this.waiting = new Waiting(redis, Waiting.Kind.TIMER);
        this.bell = bell;
    }

    /**
     * Tells at once what this node sets.
     *
     * @param listener hears the number of a partition that has a new timer
     */
    public void onSet(IntConsumer listener) {
        bell.listen(listener);
    }

    /** Sets a timer, or sets it anew. */
    public static Write set(String id, Instant due, String handler, String argument) {
        return Waiting.Kind.TIMER.set(id, due, handler, argument);
    }

    /** Cancels a timer, if there is one. */
    public static Write cancel(String id) {
        return Waiting.Kind.TIMER.cancel(id);
    }

    /**
     * Claims timers that are due.
     *
     * @param claimId repeated after {@link StoreUnavailable}, it gets the same claims, unless half of the lease is over
     */
    public Visit<DueTimer> claim(int partition, String claimId, Instant now, Duration lease, int limit) {
        var look = waiting.claim(partition, claimId, now, lease, limit);
        return new Visit<>(look.claims(), look.next());
    }

    /** When the earliest of them is due that nobody has claimed. Claims nothing; for where there are few timers. */
    public Optional<Instant> earliest(Collection<Sequel> sequels) {
        var handlers = sequels.stream().map(Sequel::handler).toList();
        return IntStream.range(0, Realm.PARTITIONS)
                .mapToObj(partition -> waiting.earliest(partition, handlers))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The timer is done. If it was set anew meanwhile, that stays. */
    public void done(DueTimer timer) {
        settle(timer, "done", "");
    }

    /** The timer's handler failed and runs again at a later time. */
    public void failed(DueTimer timer, Instant again) {
        settle(timer, "failed", Long.toString(again.toEpochMilli()));
    }

    /** The timer is kept, but doesn't run again unless it is set anew. */
    public void setAside(DueTimer timer) {
        settle(timer, "aside", "");
    }

    private void settle(DueTimer timer, String outcome, String again) {
        waiting.settle(timer.realm(), timer.id(), timer.fence(), outcome, again);
    }
}
