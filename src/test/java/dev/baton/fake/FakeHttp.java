package dev.baton.fake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** HTTP on loopback, simple enough to break it anywhere. */
public final class FakeHttp implements AutoCloseable {

    /** Answers requests. */
    public interface Service {

        /** Decides how the request goes wrong, does it or not, and says what to answer. */
        Outcome serve(HttpExchange request);
    }

    /**
     * What came of a request.
     *
     * @param retryAfter empty for none
     */
    public record Outcome(int status, String type, String body, String retryAfter, Fault fault) {

        /** Answered with JSON. */
        public static Outcome json(int status, JsonNode body, String retryAfter, Fault fault) {
            return new Outcome(status, "application/json; charset=utf-8", body.toString(), retryAfter, fault);
        }
    }

    private static final Duration SLOWNESS = Duration.ofMillis(700);

    private final Service service;
    private final int port;
    private volatile ServerSocket server;
    private volatile Thread accepting;
    private volatile boolean hangsUp;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    public FakeHttp(Service service) {
        this.service = service;
        this.server = listen(0);
        this.accepting = acceptingAt(server);
        this.port = server.getLocalPort();
    }

    private static ServerSocket listen(int at) {
        try {
            return new ServerSocket(at, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Thread acceptingAt(ServerSocket listening) {
        return Thread.ofVirtual().name("fake-http").start(() -> accept(listening));
    }

    public int port() {
        return port;
    }

    /** No connection is kept from now on, so that whoever calls later knows whether anybody listens. */
    public void hangUpEachTime() {
        hangsUp = true;
    }

    /** Nobody listens any more, and who is connected is cut off. */
    public void goAway() {
        close();
    }

    /** Somebody listens again, at the same port. */
    public void comeBack() {
        server = listen(port);
        accepting = acceptingAt(server);
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                connections.add(socket);
                Thread.ofVirtual().name("fake-http-connection").start(() -> converse(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            var goesOn = true;
            while (goesOn) {
                goesOn = answer(socket, service.serve(HttpExchange.read(in))) && !hangsUp;
            }
        } catch (IOException e) {
            // the other side has hung up
        } finally {
            connections.remove(socket);
        }
    }

    /** @return whether the connection may be used again */
    private boolean answer(Socket socket, Outcome outcome) throws IOException {
        return switch (outcome.fault()) {
            case RESET_BEFORE, RESET_AFTER -> {
                socket.setSoLinger(true, 0);
                yield false;
            }
            case HALF_BODY -> {
                write(socket, outcome, half(outcome.body()), true);
                yield false;
            }
            case HALF_BODY_UNNOTICED -> {
                write(socket, outcome, half(outcome.body()), false);
                yield false;
            }
            case SLOW -> {
                pause();
                write(socket, outcome, outcome.body(), true);
                yield true;
            }
            case NONE,
                    LIMITED,
                    BROKEN_BEFORE,
                    BROKEN_AFTER,
                    COME_BACK_AT_ONCE,
                    HTML,
                    INTERNAL_ERROR_BEFORE,
                    INTERNAL_ERROR_AFTER -> {
                write(socket, outcome, outcome.body(), true);
                yield true;
            }
        };
    }

    private static String half(String body) {
        return body.substring(0, body.length() / 2);
    }

    private static void pause() {
        try {
            Thread.sleep(SLOWNESS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param measured whether the length of the whole answer is told */
    private void write(Socket socket, Outcome outcome, String body, boolean measured) throws IOException {
        var head = new StringBuilder("HTTP/1.1 " + outcome.status() + " Answer\r\n");
        head.append("Content-Type: ").append(outcome.type()).append("\r\n");
        if (!outcome.retryAfter().isEmpty()) {
            head.append("Retry-After: ").append(outcome.retryAfter()).append("\r\n");
        }
        var length = outcome.body().getBytes(StandardCharsets.UTF_8).length;
        if (measured) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        if (!measured || hangsUp) {
            head.append("Connection: close\r\n");
        }
        var out = socket.getOutputStream();
        out.write((head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Waits for whoever accepts: until it notices that its socket is closed, it would still take a connection. */
    @Override
    public void close() {
        try {
            server.close();
            accepting.join();
            for (var socket : connections) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
