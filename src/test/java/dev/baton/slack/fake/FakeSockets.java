package dev.baton.slack.fake;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Slack's side of Socket Mode, on loopback. It numbers connections from 1 and notes what happens, in its order. */
public final class FakeSockets implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What happened on a connection.
     *
     * @param kind {@code opened}, {@code said} or {@code closed}
     * @param said what Baton said; a missing node if it said nothing
     */
    public record Moment(String kind, int connection, JsonNode said) {

        /** Whether Baton acknowledged an envelope here. */
        public boolean acknowledges(String envelope) {
            return said.path("envelope_id").asString("").equals(envelope);
        }
    }

    private final CountDownLatch listening = new CountDownLatch(1);
    private final List<WebSocket> connections = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final Server server = new Server();

    /** Starts to listen. */
    public FakeSockets() {
        server.setReuseAddr(true);
        server.start();
        try {
            listening.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return URI.create("ws://127.0.0.1:" + server.getPort() + "/link/?ticket=secret");
    }

    /** An envelope on a connection, as Slack puts it. */
    public void deliver(int connection, String type, String id, JsonNode payload) {
        var envelope =
                JSON.createObjectNode().put("envelope_id", id).put("type", type).put("accepts_response_payload", true);
        send(connection, envelope.set("payload", payload));
    }

    /** Slack asks Baton to move to another connection. */
    public void askToMove(int connection) {
        send(connection, JSON.createObjectNode().put("type", "disconnect").put("reason", "refresh_requested"));
    }

    public void send(int connection, ObjectNode message) {
        connection(connection).send(message.toString());
    }

    /** The connection ends without a word. */
    public void cut(int connection) {
        connection(connection).closeConnection(1006, "cut");
    }

    private synchronized WebSocket connection(int number) {
        return connections.get(number - 1);
    }

    public synchronized List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** Waits for something to happen, and fails if it doesn't in time. */
    public Moment await(String what, Predicate<Moment> wanted) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            var found = moments().stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("not " + what + "; there was " + moments());
    }

    public void awaitOpened(int connection) {
        await("opened " + connection, moment -> moment.kind().equals("opened") && moment.connection() == connection);
    }

    public void awaitClosed(int connection) {
        await("closed " + connection, moment -> moment.kind().equals("closed") && moment.connection() == connection);
    }

    public Moment awaitAcknowledgement(String envelope) {
        return await("acknowledged " + envelope, moment -> moment.acknowledges(envelope));
    }

    private synchronized void opened(WebSocket connection) {
        connections.add(connection);
        note("opened", connection, JSON.missingNode());
    }

    private synchronized void note(String kind, WebSocket connection, JsonNode said) {
        moments.add(new Moment(kind, connections.indexOf(connection) + 1, said));
    }

    private final class Server extends WebSocketServer {

        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        @Override
        public void onStart() {
            listening.countDown();
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            opened(connection);
            connection.send("{\"type\":\"hello\",\"num_connections\":1}");
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            note("said", connection, JSON.readTree(message));
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {
            note("closed", connection, JSON.missingNode());
        }

        @Override
        public void onError(WebSocket connection, Exception trouble) {
            // the other side has hung up
        }
    }

    @Override
    public void close() {
        try {
            server.stop(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
