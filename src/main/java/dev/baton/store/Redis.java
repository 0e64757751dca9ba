package dev.baton.store;

import io.lettuce.core.RedisException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The connection to Redis, be it one server, watched by sentinels or a cluster. */
final class Redis {

    /** How long an answer may take, unless somebody says otherwise. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** The client itself gives up long before. */
    private static final Duration LAST_RESORT = Duration.ofMinutes(1);

    /** How long the beginning of a connection may take; with TLS, on a machine that has just started, it is slow. */
    static final Duration HANDSHAKE = Duration.ofSeconds(5);

    /** What Redis says when it can't take a command now, but may do so later. */
    private static final Set<String> AWAY = Set.of(
            "LOADING",
            "BUSY",
            "CLUSTERDOWN",
            "MASTERDOWN",
            "READONLY",
            "NOREPLICAS",
            "TRYAGAIN",
            "MOVED",
            "ASK",
            "MISCONF",
            "OOM");

    private final RedisClusterAsyncCommands<String, String> commands;
    private final StatefulRedisPubSubConnection<String, String> listening;
    private final Runnable close;

    Redis(
            RedisClusterAsyncCommands<String, String> commands,
            StatefulRedisPubSubConnection<String, String> listening,
            Runnable close) {
        this.commands = commands;
        this.listening = listening;
        this.close = close;
    }

    /**
     * Runs a script in one partition. It also names a key that is never there: while a cluster moves the partition to
     * another node, some of its keys are here and some are there, and a cluster refuses what needs a key that it
     * doesn't find.
     *
     * @param key tells a cluster where to run it
     */
    List<?> run(Script script, String key, List<String> arguments) {
        return begin(script, key, arguments).get();
    }

    /** Sends it at once; who asks for the answer waits for it. */
    Supplier<List<?>> begin(Script script, String key, List<String> arguments) {
        var keys = new String[] {key, key.substring(0, key.indexOf('}') + 1) + ":nowhere"};
        var values = arguments.toArray(String[]::new);
        var answer = commands.<List<?>>evalsha(script.sha(), ScriptOutputType.MULTI, keys, values);
        return () -> {
            try {
                return await(answer);
            } catch (RedisNoScriptException e) {
                return await(commands.<List<?>>eval(script.source(), ScriptOutputType.MULTI, keys, values));
            }
        };
    }

    RedisClusterAsyncCommands<String, String> commands() {
        return commands;
    }

    StatefulRedisPubSubConnection<String, String> listening() {
        return listening;
    }

    /** @throws StoreUnavailable if there is no answer in time */
    static <T> T await(Future<T> answer) {
        try {
            return answer.get(LAST_RESORT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            throw unreachable(e);
        } catch (TimeoutException e) {
            throw new StoreUnavailable("Redis did not answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for Redis", e);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case RedisNoScriptException missing -> missing;
            case io.lettuce.core.RedisCommandExecutionException refused
            when isAway(String.valueOf(refused.getMessage())) ->
                new StoreUnavailable("Redis can't take commands now: " + refused.getMessage(), refused);
            case io.lettuce.core.RedisCommandExecutionException broken ->
                new IllegalStateException("Redis refused a command: " + broken.getMessage(), broken);
            case RedisException away -> unreachable(away);
            case IOException reset -> unreachable(reset);
            default -> new IllegalStateException(cause);
        };
    }

    private static StoreUnavailable unreachable(Exception reason) {
        return new StoreUnavailable("Redis can't be reached: " + reason.getMessage(), reason);
    }

    private static boolean isAway(String message) {
        return AWAY.contains(message.split(" ", 2)[0]);
    }

    void close() {
        close.run();
    }
}
