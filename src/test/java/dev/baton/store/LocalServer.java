package dev.baton.store;

import static dev.baton.store.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** A Redis on loopback with a configuration of the test's own. It ends with this JVM at the latest. */
final class LocalServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int port;
    private final Path folder;
    private final Tether process;

    private LocalServer(int port, Path folder, Tether process) {
        this.port = port;
        this.folder = folder;
        this.process = process;
    }

    /** @param configuration lines of redis.conf; {@code %d} in them is the port */
    static LocalServer start(Path folder, String configuration) {
        return start(folder, configuration, RedisBinary.find(made(folder)));
    }

    /** Redis is a sentinel when it is called so. */
    static LocalServer sentinel(Path folder, String configuration) {
        try {
            var copy = made(folder).resolve("redis-sentinel");
            Files.copy(RedisBinary.find(folder), copy, StandardCopyOption.COPY_ATTRIBUTES);
            return start(folder, configuration, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalServer start(Path folder, String configuration, Path binary) {
        for (var attempt = 0; attempt < 3; attempt++) {
            var server = launch(folder, freePort(), configuration, binary);
            eventually().until(() -> server.isListening() || !server.process.isAlive());
            if (server.process.isAlive()) {
                return server;
            }
        }
        throw new IllegalStateException("Redis does not start, see " + folder);
    }

    private static LocalServer launch(Path folder, int port, String configuration, Path binary) {
        var lines = "bind 127.0.0.1\ndir \"" + folder + "\"\npidfile \"" + folder.resolve("redis.pid") + "\"\n";
        try {
            var file = Files.writeString(
                    folder.resolve("redis.conf"), lines + configuration.replace("%d", Integer.toString(port)));
            return new LocalServer(port, folder, Tether.start(binary, file, folder.resolve("redis.log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isListening() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected() && Files.exists(folder.resolve("redis.pid"));
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Ends the server as a power cut would. */
    void kill() {
        Processes.kill(pid());
    }

    /** @param name STOP for a server that hangs, CONT for one that goes on */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
    }

    private long pid() {
        return Processes.pid(folder.resolve("redis.pid"));
    }

    @Override
    public void close() {
        try {
            process.release(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
