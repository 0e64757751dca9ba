package dev.baton.store;

import static dev.baton.store.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another JVM that runs {@link TinyBaton}, and what it says. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread listening;

    private ChildJvm(Process process) {
        this.process = process;
        this.listening = Thread.ofVirtual()
                .start(() -> process.inputReader().lines().map(String::strip).forEach(lines::add));
    }

    /** @param wrapper a command that runs the rest of its words as one */
    static ChildJvm serving(Path dataFolder, String... wrapper) {
        var words = new ArrayList<>(List.of(wrapper));
        words.addAll(command(dataFolder));
        return start(words);
    }

    static List<String> command(Path dataFolder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                TinyBaton.class.getName(),
                dataFolder.toString());
    }

    static ChildJvm start(List<String> words) {
        try {
            return new ChildJvm(
                    new ProcessBuilder(words).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChildJvm awaitReady() {
        return awaitThat(() -> lines.contains("ready"));
    }

    ChildJvm awaitAcknowledged(int notes) {
        return awaitThat(() -> acknowledged().size() >= notes);
    }

    private ChildJvm awaitThat(Callable<Boolean> condition) {
        eventually().until(() -> condition.call() || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("the child has ended: " + said());
        }
        return this;
    }

    List<String> acknowledged() {
        return lines.stream()
                .filter(line -> line.startsWith("acknowledged "))
                .map(line -> line.substring("acknowledged ".length()))
                .toList();
    }

    /** Line by line; libraries say things too, at any time. */
    List<String> said() {
        return lines;
    }

    long pid() {
        return process.pid();
    }

    void type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of the process and of what it said. */
    void awaitEnd() {
        eventually().until(() -> !process.isAlive() && !listening.isAlive());
    }

    /** SIGKILL, by its handle, since {@link Process#destroyForcibly} cuts off what is still being read. */
    void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        kill();
    }
}
