package dev.baton.schedule;

import static org.awaitility.Awaitility.await;

import dev.baton.store.RedisFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link ScheduleNode} in a JVM of its own. */
final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    private NodeProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(() -> process.inputReader().lines().forEach(this::hear));
    }

    private void hear(String line) {
        lines.add(line);
        if (line.equals(ScheduleNode.RUNS) && left.decrementAndGet() == 0) {
            kill();
        }
    }

    static NodeProcess start() {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                ScheduleNode.class.getName(),
                RedisFixture.url());
        try {
            return new NodeProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NodeProcess awaitServing() {
        await().atMost(PATIENCE).until(() -> lines.contains(ScheduleNode.SERVES) || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("the node has ended: " + String.join("\n", lines));
        }
        return this;
    }

    void setClock(Instant now) {
        try {
            process.getOutputStream().write((now + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it as soon as it has decided on so many more runs, whose effects are on their way then. */
    void killAfter(int runs) {
        left.set(runs);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL, by its handle, since {@link Process#destroyForcibly} cuts off what is still being read. */
    private void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }
}
