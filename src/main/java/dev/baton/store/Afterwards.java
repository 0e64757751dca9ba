package dev.baton.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what a person needn't wait for, and several things at once. Not an {@code Executor}: as a bean it would take the
 * place of Spring's.
 */
public final class Afterwards implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final String name;
    private final ExecutorService threads;

    /** Its threads and what it logs go by the name. */
    public Afterwards(String name) {
        this.name = name;
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 0).factory());
    }

    /** Returns at once. What fails is logged. */
    public void run(Runnable task) {
        threads.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("{}: something that was to be done afterwards failed", name, e);
            }
        });
    }

    /**
     * Does the same with all of them at once, and waits.
     *
     * @return what came of it, in their order
     * @throws StoreUnavailable if one of them needed the store, and it is away
     */
    public <T, R> List<R> atOnce(Stream<T> all, Function<T, R> task) {
        var doing = all.map(each -> CompletableFuture.supplyAsync(() -> task.apply(each), threads))
                .toList();
        return doing.stream().map(Afterwards::outcome).toList();
    }

    private static <R> R outcome(CompletableFuture<R> doing) {
        try {
            return doing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreUnavailable away) {
                throw away;
            }
            throw e;
        }
    }

    /** Waits a while for what was begun. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{}: something is still being done", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
