package dev.baton.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the embedded Redis write its append-only log anew soon after something went into an urn, and at each start. Until
 * then the log shows which ballot came with which voter; afterwards it holds what Redis holds, in the order of bytes.
 */
final class OrderlessLog implements AutoCloseable {

    /** The least between two rewrites, and the most that an order stays. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(OrderlessLog.class);
    private static final Duration LAST = Duration.ofSeconds(10);

    private final Redis redis;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("orderless-log").daemon().factory());
    private volatile boolean isWanted;
    private String server = "";

    private OrderlessLog(Redis redis) {
        this.redis = redis;
    }

    static OrderlessLog start(Redis redis, Bell urns, Duration pause) {
        var log = new OrderlessLog(redis);
        urns.listen(partition -> log.isWanted = true);
        var _ = log.thread.scheduleWithFixedDelay(log::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return log;
    }

    void look() {
        try {
            var state = state();
            var running = line(state, "run_id:");
            if (isWanted || !running.equals(server) || state.contains("aof_last_bgrewrite_status:err")) {
                rewrite();
                server = running;
            }
        } catch (StoreUnavailable e) {
            LOG.debug("The log is rewritten later: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("The append-only log of the embedded Redis was not rewritten, which is tried again", e);
        }
    }

    /** What is cast from now on may be missed by it, and asks for another one. */
    private void rewrite() {
        isWanted = false;
        try {
            Redis.await(redis.commands().bgrewriteaof());
        } catch (RuntimeException e) {
            isWanted = true;
            throw e;
        }
    }

    private String state() {
        return Redis.await(redis.commands().info());
    }

    private static String line(String state, String name) {
        return state.lines().filter(line -> line.startsWith(name)).findFirst().orElse("");
    }

    /** Rewrites it once more, if there is need, and waits until that is on disk. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            var isStill = thread.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS);
            awaitIdle();
            if (isStill && isWanted) {
                rewrite();
                awaitIdle();
            }
        } catch (StoreUnavailable e) {
            LOG.debug("The log is rewritten at the next start: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitIdle() throws InterruptedException {
        var end = System.nanoTime() + LAST.toNanos();
        while (System.nanoTime() - end < 0 && isBusy(state())) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean isBusy(String state) {
        return state.contains("aof_rewrite_in_progress:1") || state.contains("aof_rewrite_scheduled:1");
    }
}
