package dev.baton.store;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after all partitions: at once when told, when something is due, and once in a while in case another node is
 * gone. A partition is looked at by one thread at a time.
 */
public final class Patrol {

    /** A look at one partition. */
    @FunctionalInterface
    public interface Look {

        /**
         * Looks once. May throw {@link StoreUnavailable} as long as it has handed nothing on: what was claimed under
         * that name is claimed again.
         *
         * @param claimId names the look; one that failed is repeated under the same name
         * @return how long until the next look is worth while, or null if nothing waits
         */
        @Nullable
        Duration at(int partition, String claimId);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int NOWHERE = -1;
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    private final String name;
    private final int walkers;
    private final Look look;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** When each partition is looked at next, by {@link System#nanoTime}. */
    private final long[] next = new long[Realm.PARTITIONS];

    private final boolean[] visited = new boolean[Realm.PARTITIONS];
    private final @Nullable String[] failed = new String[Realm.PARTITIONS];
    private volatile boolean walking;
    private List<Thread> threads = List.of();

    /** @param walkers how many partitions are looked at at a time */
    public Patrol(String name, int walkers, Look look) {
        this.name = name;
        this.walkers = walkers;
        this.look = look;
    }

    public void start() {
        Arrays.fill(next, System.nanoTime());
        walking = true;
        threads = IntStream.range(0, walkers)
                .mapToObj(number ->
                        Thread.ofPlatform().name(name + "-" + number).daemon().start(this::walk))
                .toList();
    }

    /** Returns when the last look has ended. */
    public void stop() {
        walking = false;
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            for (var thread : threads) {
                thread.join(Redis.PATIENCE.multipliedBy(3));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is something new in a partition. */
    public void wake(int partition) {
        lock.lock();
        try {
            next[partition] = System.nanoTime();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void walk() {
        for (var partition = enter(); partition != NOWHERE; partition = enter()) {
            visit(partition);
            leave(partition);
        }
    }

    /** Waits until a partition is due, or until all is over. */
    private int enter() {
        lock.lock();
        try {
            while (walking) {
                var first = first();
                var wait = first == NOWHERE ? ROUND.toNanos() : next[first] - System.nanoTime();
                if (wait <= 0) {
                    next[first] = System.nanoTime() + ROUND.toNanos();
                    visited[first] = true;
                    return first;
                }
                changed.awaitNanos(wait);
            }
        } catch (InterruptedException e) {
            walking = false;
        } finally {
            lock.unlock();
        }
        return NOWHERE;
    }

    private void leave(int partition) {
        lock.lock();
        try {
            visited[partition] = false;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private int first() {
        var first = NOWHERE;
        for (var partition = 0; partition < next.length; partition++) {
            if (!visited[partition] && (first == NOWHERE || next[partition] - next[first] < 0)) {
                first = partition;
            }
        }
        return first;
    }

    private void visit(int partition) {
        var claimId = failed[partition];
        if (claimId == null) {
            claimId = UlidCreator.getMonotonicUlid().toString();
        }
        try {
            var delay = look.at(partition, claimId);
            failed[partition] = null;
            if (delay != null) {
                lookWithin(partition, delay);
            }
        } catch (StoreUnavailable e) {
            LOG.debug("{}: {}", name, e.getMessage());
            failed[partition] = claimId;
            lookWithin(partition, AFTER_FAILURE);
        } catch (RuntimeException | Error e) {
            LOG.error("{} failed in partition {}", name, partition, e);
            failed[partition] = null;
            lookWithin(partition, ROUND);
        }
    }

    private void lookWithin(int partition, Duration delay) {
        lock.lock();
        try {
            var at = System.nanoTime() + delay.toNanos();
            next[partition] = at - next[partition] < 0 ? at : next[partition];
        } finally {
            lock.unlock();
        }
    }
}
