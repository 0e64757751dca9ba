package dev.baton.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Sends requests over connections, each served by a thread of its own. */
record Load(int port, Requests requests, int connections) {

    /**
     * What came of it.
     *
     * @param latencies in microseconds
     */
    record Outcome(long requests, long refused, Duration time, Histogram latencies) {

        double perSecond() {
            return requests * 1e9 / time.toNanos();
        }
    }

    /** Each connection sends as soon as the last answer is there. */
    Outcome closed(Duration time) {
        return run((worker, start) -> System.nanoTime(), time);
    }

    /** One submission after another is due at a steady rate; the wait of one that is sent late counts. */
    Outcome open(int perSecond, Duration time) {
        var gap = 1_000_000_000L * connections / perSecond;
        return run((worker, start) -> start + worker.sent * gap + worker.number * gap / connections, time);
    }

    /** When a worker's next submission is due, by {@link System#nanoTime}. */
    private interface Plan {

        long due(Worker worker, long start);
    }

    private Outcome run(Plan plan, Duration time) {
        var start = System.nanoTime() + 20_000_000;
        var end = start + time.toNanos();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("load-", 0).factory())) {
            var workers = IntStream.range(0, connections)
                    .mapToObj(number -> new Worker(number))
                    .toList();
            var running = workers.stream()
                    .map(worker -> threads.submit(() -> worker.work(plan, start, end)))
                    .toList();
            running.forEach(Load::join);
            var all = new Histogram(3);
            workers.forEach(worker -> all.add(worker.latencies));
            var refused = workers.stream().mapToLong(worker -> worker.refused).sum();
            return new Outcome(all.getTotalCount(), refused, Duration.ofNanos(System.nanoTime() - start), all);
        }
    }

    private static void join(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** One connection. */
    private final class Worker {

        private final int number;
        private final Histogram latencies = new Histogram(3);
        private long sent;
        private long refused;

        Worker(int number) {
            this.number = number;
        }

        void work(Plan plan, long start, long end) {
            var maker = requests.maker();
            try (var connection = new Connection(port)) {
                LockSupport.parkNanos(start - System.nanoTime());
                for (var due = plan.due(this, start); due < end; due = plan.due(this, start)) {
                    var request = maker.next();
                    awaitUntil(due);
                    var isDone = Connection.isAcknowledged(connection.exchange(request));
                    latencies.recordValue(Math.max(0, System.nanoTime() - due) / 1_000);
                    refused += isDone ? 0 : 1;
                    sent++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void awaitUntil(long due) {
            for (var rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
                LockSupport.parkNanos(rest);
            }
        }
    }
}
