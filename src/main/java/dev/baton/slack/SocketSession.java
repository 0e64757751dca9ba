package dev.baton.slack;

import dev.baton.store.Json;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One connection of Socket Mode. It ends when it breaks, or when Slack asks to move to another one.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Using Socket Mode</a>
 */
final class SocketSession extends WebSocketClient {

    private static final Logger LOG = LoggerFactory.getLogger(SocketSession.class);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Function<JsonNode, @Nullable JsonNode> server;
    private final Executor executor;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile boolean relieved;
    private volatile boolean abandoned;

    /** @param server takes what was delivered; returns what to acknowledge it with, or null if it was not served */
    SocketSession(URI address, Function<JsonNode, @Nullable JsonNode> server, Executor executor) {
        super(address, new Draft_6455(List.of(), SlackGate.LARGEST));
        this.server = server;
        this.executor = executor;
        setConnectionLostTimeout((int) SILENCE.toSeconds());
    }

    /** Waits for the end; tells whether Slack asked to move, or the connection broke. */
    boolean awaitEnding() throws InterruptedException {
        ending.await();
        return relieved;
    }

    /** Gives up a connection that is still coming about; {@link #close} waits for it, maybe for ever. */
    void abandon() {
        abandoned = true;
        var socket = getSocket();
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.debug("a connection was gone already", e);
            }
        }
    }

    @Override
    public void onOpen(ServerHandshake handshake) {
        if (abandoned) {
            close();
            return;
        }
        LOG.info("connected to Slack by Socket Mode");
    }

    @Override
    public void onMessage(String message) {
        executor.execute(() -> serve(message));
    }

    private void serve(String message) {
        try {
            var envelope = Json.mapper().readTree(message);
            if (envelope.path("type").asString("").equals("disconnect")) {
                relieved = true;
                ending.countDown();
            } else if (envelope.hasNonNull("envelope_id")) {
                var acknowledgement = server.apply(envelope);
                if (acknowledgement != null) {
                    send(acknowledgement.toString());
                }
            }
        } catch (JacksonException | WebsocketNotConnectedException e) {
            LOG.warn(
                    "something from Slack was not acknowledged: {}",
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            LOG.error("something from Slack could not be served", e);
        }
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        ending.countDown();
    }

    @Override
    public void onError(Exception trouble) {
        LOG.warn("Socket Mode: {}", trouble.getClass().getSimpleName());
    }
}
