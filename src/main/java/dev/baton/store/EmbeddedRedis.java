package dev.baton.store;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Redis server of Baton's own on loopback: every write is on disk before it is answered. It ends with this process,
 * however that ends, and is started again should it end alone.
 */
final class EmbeddedRedis {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);

    /** A big log takes a while to load. */
    private static final Duration START = Duration.ofMinutes(2);

    private static final Duration STOP = Duration.ofSeconds(15);

    /** Another process may take the port that was free a moment ago. */
    private static final int PORTS = 3;

    /** How long a server that ended by itself stays away; longer each time, if it never lives for long. */
    private static final Duration SHORT_PAUSE = Duration.ofMillis(10);

    private static final Duration LONG_PAUSE = Duration.ofSeconds(5);

    private final Path binary;
    private final Path folder;
    private final int port;
    private final String password;
    private Tether server;
    private volatile boolean stopping;

    private EmbeddedRedis(Path binary, Path folder, int port, String password) {
        this.binary = binary;
        this.folder = folder;
        this.port = port;
        this.password = password;
        DataFolder.writeSecret(folder.resolve("redis.conf"), configuration());
        this.server = launch();
    }

    static EmbeddedRedis start(DataFolder data) {
        var binary = RedisBinary.find(data.path());
        return start(binary, data.folder("redis"));
    }

    /** @throws Misconfigured if the server doesn't start, or an earlier one still serves the folder */
    static EmbeddedRedis start(Path binary, Path folder) {
        if (!Former.hasEnded(folder, STOP)) {
            throw new Misconfigured("A Redis of an earlier Baton still uses the data folder. Its process id is in "
                    + Former.pidFile(folder) + "; end it and start again.");
        }
        for (var attempt = 0; attempt < PORTS; attempt++) {
            var redis = new EmbeddedRedis(binary, folder, freePort(), randomPassword());
            if (redis.getsReady()) {
                Thread.ofPlatform().name("embedded-redis").daemon().start(redis::keepAlive);
                return redis;
            }
            var ended = !redis.server().isAlive();
            redis.stop();
            if (!ended) {
                break;
            }
        }
        throw new Misconfigured("The embedded Redis does not start. Its log says why: " + folder.resolve("redis.log"));
    }

    RedisAddress address() {
        return RedisAddress.parse("redis://:" + password + "@127.0.0.1:" + port);
    }

    private String configuration() {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                dir %s
                pidfile %s
                daemonize no
                appendonly yes
                appendfsync always
                save ""
                maxmemory-policy noeviction
                """.formatted(port, password, quoted(folder), quoted(Former.pidFile(folder)));
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Tether launch() {
        return Tether.start(binary, folder.resolve("redis.conf"), folder.resolve("redis.log"));
    }

    private synchronized Tether server() {
        return server;
    }

    private void keepAlive() {
        var pause = SHORT_PAUSE;
        try {
            while (!stopping) {
                var began = System.nanoTime();
                server().await();
                var lived = Duration.ofNanos(System.nanoTime() - began);
                pause = lived.compareTo(LONG_PAUSE) > 0 ? SHORT_PAUSE : longer(pause);
                startAgain(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONG_PAUSE) < 0 ? twice : LONG_PAUSE;
    }

    private void startAgain(Duration pause) throws InterruptedException {
        if (stopping) {
            return;
        }
        LOG.warn("The embedded Redis ended by itself and is started again. Its log: {}", folder.resolve("redis.log"));
        Thread.sleep(pause);
        if (Former.hasEnded(folder, STOP)) {
            synchronized (this) {
                server = stopping ? server : launch();
            }
        }
    }

    private boolean getsReady() {
        var end = System.nanoTime() + START.toNanos();
        while (server().isAlive() && System.nanoTime() - end < 0) {
            if (answers()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2000);
            socket.getOutputStream().write(("AUTH " + password + "\r\nPING\r\n").getBytes(StandardCharsets.US_ASCII));
            var lines = new java.io.BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+OK".equals(lines.readLine()) && "+PONG".equals(lines.readLine());
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the server after it has written everything. */
    void stop() {
        Tether last;
        synchronized (this) {
            stopping = true;
            last = server;
        }
        try {
            if (!last.release(STOP)) {
                LOG.warn("The embedded Redis has not ended yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
