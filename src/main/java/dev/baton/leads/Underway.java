package dev.baton.leads;

import dev.baton.store.StoreUnavailable;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Work of an import that another thread does meanwhile. */
final class Underway<T> {

    private final FutureTask<T> task;

    private Underway(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Underway<T> begin(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().name("leads underway").start(task);
        return new Underway<>(task);
    }

    /**
     * Waits for what comes of it.
     *
     * @throws RuntimeException what the work has thrown
     */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while leads come in", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Waits until it is over, whatever comes of it. */
    void await() {
        try {
            get();
        } catch (RuntimeException e) {
            if (task.state() == Future.State.RUNNING) {
                throw e;
            }
        }
    }
}
