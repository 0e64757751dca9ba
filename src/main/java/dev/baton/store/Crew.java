package dev.baton.store;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does what is due on this node: a patrol claims it, and so many hands at most work on it at a time. Starts before the
 * web server and stops after it, so that what comes in last is still done.
 *
 * @param <T> what is claimed
 */
public final class Crew<T> implements SmartLifecycle {

    /** Claims what is due in one partition; as {@link Patrol.Look} may. */
    @FunctionalInterface
    public interface Claiming<T> {

        Visit<T> claim(int partition, String claimId, int limit);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final Duration WHILE_FULL = Duration.ofMillis(20);

    private final String name;
    private final int hands;
    private final int lookouts;
    private final Duration drain;
    private final Claiming<T> claiming;
    private final Consumer<T> work;
    private final Semaphore free;
    private final Patrol patrol;
    private @Nullable ExecutorService workers;
    private volatile boolean running;

    /**
     * @param hands how many are worked on at a time
     * @param lookouts how many partitions are looked at at a time
     * @param drain how long stopping waits for what is being worked on
     * @param work may throw, which is logged
     */
    public Crew(String name, int hands, int lookouts, Duration drain, Claiming<T> claiming, Consumer<T> work) {
        this.name = name;
        this.hands = hands;
        this.lookouts = lookouts;
        this.drain = drain;
        this.claiming = claiming;
        this.work = work;
        this.free = new Semaphore(hands);
        this.patrol = new Patrol(name, lookouts, this::look);
    }

    /** One that looks at one partition after the other. */
    public Crew(String name, int hands, Duration drain, Claiming<T> claiming, Consumer<T> work) {
        this(name, hands, 1, drain, claiming, work);
    }

    /** There is something new in a partition. */
    public void wake(int partition) {
        patrol.wake(partition);
    }

    private @Nullable Duration look(int partition, String claimId) {
        var limit = Math.ceilDiv(free.availablePermits(), lookouts);
        if (limit == 0 || !free.tryAcquire(limit)) {
            return WHILE_FULL;
        }
        var visit = claim(partition, claimId, limit);
        visit.claims().forEach(this::dispatch);
        return visit.next();
    }

    /** Keeps as many hands as there are claims; a claim that is repeated may have more than are wanted now. */
    private Visit<T> claim(int partition, String claimId, int limit) {
        try {
            var visit = claiming.claim(partition, claimId, limit);
            var idle = limit - visit.claims().size();
            if (idle < 0) {
                free.acquireUninterruptibly(-idle);
            } else {
                free.release(idle);
            }
            return visit;
        } catch (RuntimeException | Error e) {
            free.release(limit);
            throw e;
        }
    }

    private void dispatch(T claim) {
        if (workers == null) {
            throw new IllegalStateException("not started");
        }
        workers.execute(() -> {
            try {
                work.accept(claim);
            } catch (RuntimeException e) {
                LOG.error("{}: {} was left undone and will be claimed again", name, claim, e);
            } finally {
                free.release();
            }
        });
    }

    @Override
    public void start() {
        workers = Executors.newVirtualThreadPerTaskExecutor();
        running = true;
        patrol.start();
    }

    /** Claims nothing more and waits for what is being worked on. */
    @Override
    public void stop() {
        patrol.stop();
        try {
            if (free.tryAcquire(hands, drain.toMillis(), TimeUnit.MILLISECONDS)) {
                free.release(hands);
            } else {
                LOG.warn("{}: some are still being worked on; another node will take them over", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (workers != null) {
            workers.shutdown();
        }
        running = false;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
