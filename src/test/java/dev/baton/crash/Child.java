package dev.baton.crash;

import static org.awaitility.Awaitility.await;

import dev.baton.slack.fake.FakeSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import net.bytebuddy.agent.Installer;

/** A {@link CrashingBaton} in a JVM of its own. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Child(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(lines::add));
    }

    /**
     * Returns when it serves.
     *
     * @param more settings
     */
    static Child start(CrashPoint point, Duration ahead, FakeSlack slack, Path folder, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx160m",
                "-javaagent:" + agent(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashingBaton.class.getName(),
                point.name(),
                ahead.toString()));
        command.addAll(List.of(slack.settings(folder)));
        command.addAll(List.of(more));
        try {
            var child = new Child(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
            child.awaitThat(() -> child.said(CrashingBaton.SERVES));
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String agent() {
        return Path.of(Installer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private boolean said(String word) {
        return lines.stream().anyMatch(line -> line.startsWith(word));
    }

    private void awaitThat(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> condition.call() || hasEnded());
        if (hasEnded()) {
            throw new AssertionError("the child has ended: " + String.join("\n", lines));
        }
    }

    URI address() {
        return lines.stream()
                .filter(line -> line.startsWith(CrashingBaton.SERVES))
                .map(line -> URI.create("http://127.0.0.1:" + line.substring(CrashingBaton.SERVES.length())))
                .findFirst()
                .orElseThrow();
    }

    void stopAfter(int passes) {
        tell(CrashingBaton.STOP + passes);
    }

    void jump(Duration time) {
        tell(CrashingBaton.JUMP + time);
    }

    private void tell(String line) {
        try {
            var input = process.getOutputStream();
            input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasReachedItsPoint() {
        if (hasEnded()) {
            throw new AssertionError("the child has ended: " + String.join("\n", lines));
        }
        return said(CrashingBaton.REACHED);
    }

    private boolean hasEnded() {
        return !process.isAlive();
    }

    /** SIGKILL, by its handle, since {@link Process#destroyForcibly} cuts off what is still being read. */
    void kill() {
        process.toHandle().destroyForcibly();
        await().atMost(PATIENCE).until(this::hasEnded);
    }

    /** Kills it, and shows what it said if it has not come to its point. */
    @Override
    public void close() {
        if (!said(CrashingBaton.REACHED)) {
            lines.forEach(System.out::println);
        }
        kill();
    }
}
