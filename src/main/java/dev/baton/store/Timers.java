package dev.baton.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;

/** Durable notes to self. Due by the clock of whoever asks, leased by the clock of Redis. */
public final class Timers {

    private static final Script CLAIM = Script.named("timers-claim");
    private static final Script SETTLE = Script.named("timers-settle");

    private final Redis redis;
    private final Bell bell;

    Timers(Redis redis, Bell bell) {
        this.redis = redis;
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
        return new Write("T", id, Long.toString(due.toEpochMilli()), handler, argument);
    }

    /** Cancels a timer, if there is one. */
    public static Write cancel(String id) {
        return new Write("C", id);
    }

    /**
     * Claims timers that are due.
     *
     * @param claimId repeated after {@link StoreUnavailable}, it gets the same claims, unless half of the lease is over
     */
    public Visit<DueTimer> claim(int partition, String claimId, Instant now, Duration lease, int limit) {
        var tag = Realm.tag(partition);
        var answer = redis.run(
                CLAIM,
                tag + ":timers",
                List.of(
                        tag,
                        claimId,
                        Long.toString(lease.toMillis()),
                        Integer.toString(limit),
                        Long.toString(now.toEpochMilli())));
        var claims = answer.stream().skip(1).map(each -> timer((List<?>) each)).toList();
        return new Visit<>(claims, Visit.delay(answer.getFirst()));
    }

    private static DueTimer timer(List<?> fields) {
        var words = fields.stream().map(String.class::cast).toList();
        return new DueTimer(
                new Realm(words.get(0)),
                words.get(1),
                Long.parseLong(words.get(2)),
                words.get(3),
                words.get(4),
                Instant.ofEpochMilli(Long.parseLong(words.get(5))),
                Integer.parseInt(words.get(6)));
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
        var tag = timer.realm().tag();
        redis.run(
                SETTLE,
                tag + ":timers",
                List.of(tag, timer.realm().name(), timer.id(), Long.toString(timer.fence()), outcome, again));
    }
}
