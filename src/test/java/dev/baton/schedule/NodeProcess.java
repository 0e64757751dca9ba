package dev.baton.schedule;

import static org.awaitility.Awaitility.await;

import dev.baton.store.RedisFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A {@link ScheduleNode} in a JVM of its own. */
final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private NodeProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(lines::add));
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

    /** How many runs it has decided on. */
    int decisions() {
        return Collections.frequency(lines, ScheduleNode.RUNS);
    }

    /** SIGKILL, by its handle, since {@link Process#destroyForcibly} cuts off what is still being read. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }
}
