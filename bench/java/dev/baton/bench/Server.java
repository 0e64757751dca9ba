package dev.baton.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server in a process of its own, with all processes that it starts. */
record Server(int port, Process process, Duration start) implements AutoCloseable {

    /** Java's, since ticks of 10 ms are what Linux tells programs, whatever its own are. */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(5);

    /** Starts it and waits until it answers a GET of the path with any of these statuses. */
    static Server start(int port, ProcessBuilder command, String path, String status) {
        try {
            var began = System.nanoTime();
            var process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            while (!answers(port, path, status)) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                    process.destroyForcibly();
                    throw new IllegalStateException("does not start: " + command.command());
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
            return new Server(port, process, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port, String path, String status) {
        try (var connection = new Connection(port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            return connection
                    .exchange(request.getBytes(StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 " + status);
        } catch (IOException e) {
            return false;
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor time that the JVM has used. */
    Duration cpu() {
        return cpu(process.toHandle());
    }

    /** The processor time that the processes which it started have used. */
    Duration cpuOfOthers() {
        return others().map(Server::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    /** The resident memory of the JVM, in MB. */
    long memory() {
        return memory(process.toHandle());
    }

    long memoryOfOthers() {
        return others().mapToLong(Server::memory).sum();
    }

    private Stream<ProcessHandle> others() {
        return process.descendants();
    }

    private static Duration cpu(ProcessHandle process) {
        var stat = proc(process, "stat");
        var fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        return TICK.multipliedBy(Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12)));
    }

    private static long memory(ProcessHandle process) {
        return proc(process, "status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    private static String proc(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
