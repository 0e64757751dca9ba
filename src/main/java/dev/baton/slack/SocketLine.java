package dev.baton.slack;

import dev.baton.Misconfigured;
import dev.baton.store.Backoff;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.JsonNode;

/**
 * Keeps Baton connected by Socket Mode: opens a connection, and the next one when that ends. The SDK's own client gives
 * up for good when Slack turns a reconnect down once.
 */
final class SocketLine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration DRAIN = Duration.ofSeconds(10);
    static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private static final Set<String> TOKEN_IS_BAD = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "not_allowed_token_type",
            "missing_scope",
            "no_permission");

    private final SlackApi api;
    private final String token;
    private final Function<JsonNode, @Nullable JsonNode> server;
    private final Backoff backoff;
    private @Nullable ExecutorService workers;
    private @Nullable Thread keeper;
    private volatile @Nullable SocketSession session;
    private volatile boolean running;

    /** @param backoff between one connection that broke, or didn't come about, and the next */
    SocketLine(SlackApi api, String token, Function<JsonNode, @Nullable JsonNode> server, Backoff backoff) {
        this.api = api;
        this.token = token;
        this.server = server;
        this.backoff = backoff;
    }

    /** How a connection went. */
    private enum Course {
        NONE,
        BROKEN,
        RELIEVED
    }

    /** @throws Misconfigured if Slack says that the token is no good */
    @Override
    public void start() {
        var first = address();
        workers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("slack-socket-", 0).factory());
        running = true;
        keeper = Thread.ofVirtual().name("slack-socket").start(() -> keep(first));
    }

    /** Where to connect to; empty if Slack can't say now. */
    private Optional<URI> address() {
        return switch (api.call("apps.connections.open", token, Map.of(), Duration.ofSeconds(5))) {
            case Answer.Done(var body) ->
                Optional.of(URI.create(body.path("url").asString("")));
            case Answer.Denied(var error, var ignored)
            when TOKEN_IS_BAD.contains(error) ->
                throw new Misconfigured(
                        "Slack doesn't take SLACK_APP_TOKEN (" + error + "). Copy the app-level token once"
                                + " more from \"Basic Information\" in the app's settings in Slack; it needs the scope"
                                + " connections:write, and Socket Mode must be switched on.");
            case Answer away -> {
                LOG.warn("Slack gives no Socket Mode connection now: {}. Baton will ask again.", away.reason());
                yield Optional.empty();
            }
        };
    }

    private void keep(Optional<URI> first) {
        var address = first;
        var failures = 0;
        while (running) {
            try {
                failures = switch (address.isPresent() ? serve(address.get()) : Course.NONE) {
                    case NONE -> failures + 1;
                    case BROKEN -> 1;
                    case RELIEVED -> 0;
                };
                if (running) {
                    Thread.sleep(failures == 0 ? Duration.ZERO : backoff.after(failures));
                    address = address();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Socket Mode: {}", e.getMessage());
                failures++;
                address = Optional.empty();
            }
        }
    }

    /** Returns when it is time for another one. */
    private Course serve(URI address) throws InterruptedException {
        var before = session;
        var next = new SocketSession(address, server, this::run);
        if (!isConnected(next)) {
            return Course.NONE;
        }
        session = next;
        if (before != null) {
            closeLater(before);
        }
        return next.awaitEnding() ? Course.RELIEVED : Course.BROKEN;
    }

    /** If not, nothing is left open. */
    private static boolean isConnected(SocketSession next) throws InterruptedException {
        var connected = false;
        try {
            connected = next.connectBlocking(CONNECT.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!connected) {
                next.abandon();
            }
        }
        return connected;
    }

    /** What came in by it is acknowledged by it. */
    private void closeLater(SocketSession former) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(SlackApi.BEFORE_ANSWER);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            former.close();
        });
    }

    private void run(Runnable task) {
        if (running) {
            workers().execute(task);
        }
    }

    private ExecutorService workers() {
        if (workers == null) {
            throw new IllegalStateException("not started");
        }
        return workers;
    }

    /** Serves what has come in, then goes. What comes in meanwhile isn't acknowledged, so another node gets it. */
    @Override
    public void stop() {
        running = false;
        try {
            if (keeper != null) {
                keeper.interrupt();
                keeper.join(DRAIN);
            }
            workers().shutdown();
            if (!workers().awaitTermination(DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("something from Slack is still being served");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var last = session;
        if (last != null) {
            last.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
