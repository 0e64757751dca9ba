package dev.baton.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The next run of each schedule, by the schedule's id. Due by the clock of whoever asks, leased by the clock of Redis.
 * A run stays claimed until a commit sets the schedule's next one, or until the lease ends.
 */
public final class Runs {

    /**
     * A run that was claimed.
     *
     * @param fence changes when the next run is set or claimed by another
     * @param failures how often it has failed
     */
    public record DueRun(Realm realm, String schedule, long fence, int failures) {}

    /** The earliest run that nobody has claimed, and the zone whose clocks it goes by. */
    public record Coming(Instant due, ZoneId zone) {}

    /**
     * What a look at a partition brought.
     *
     * @param coming null if nothing waits; due already if there was more than wanted
     */
    public record Look(List<DueRun> claims, @Nullable Coming coming) {}

    private final Waiting waiting;
    private final Bell bell;

    Runs(Redis redis, Bell bell) {
        this.waiting = new Waiting(redis, Waiting.Kind.RUN);
        this.bell = bell;
    }

    /**
     * Tells at once what this node sets.
     *
     * @param listener hears the number of a partition in which a run is due earlier than was known
     */
    public void onSet(IntConsumer listener) {
        bell.listen(listener);
    }

    /** Sets a schedule's next run, in place of the one that was its next. */
    public static Write next(String schedule, Instant due, ZoneId zone) {
        return Waiting.Kind.RUN.set(schedule, due, "run", zone.getId());
    }

    /** A schedule has no next run. */
    public static Write none(String schedule) {
        return Waiting.Kind.RUN.cancel(schedule);
    }

    /**
     * Claims runs that are due.
     *
     * @param claimId repeated after {@link StoreUnavailable}, it gets the same claims, unless half of the lease is over
     */
    public Look claim(int partition, String claimId, Instant now, Duration lease, int limit) {
        var look = waiting.claim(partition, claimId, now, lease, limit);
        var claims = look.claims().stream()
                .map(run -> new DueRun(run.realm(), run.id(), run.fence(), run.failures()))
                .toList();
        return new Look(claims, coming(now, look));
    }

    private static @Nullable Coming coming(Instant now, Waiting.Look look) {
        return look.next() == null || look.argument().isEmpty()
                ? null
                : new Coming(now.truncatedTo(ChronoUnit.MILLIS).plus(look.next()), ZoneId.of(look.argument()));
    }

    /** When the earliest run of all that nobody has claimed is due; at once if it is already. Claims nothing. */
    public Optional<Instant> earliest(Instant now) {
        return IntStream.range(0, Realm.PARTITIONS)
                .mapToObj(partition -> claim(partition, "look", now, Duration.ofSeconds(1), 0))
                .flatMap(look -> Stream.ofNullable(look.coming()))
                .map(Coming::due)
                .min(Comparator.naturalOrder());
    }

    /** A run failed and is due again later. */
    public void failed(DueRun run, Instant again) {
        waiting.settle(run.realm(), run.schedule(), run.fence(), "failed", Long.toString(again.toEpochMilli()));
    }

    /** There is no such schedule any more. If its next run was set anew meanwhile, that stays. */
    public void forget(DueRun run) {
        waiting.settle(run.realm(), run.schedule(), run.fence(), "done", "");
    }
}
