package dev.baton.store;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.ClusterTopologyRefreshOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Opens the one connection that a node shares, and the one on which it listens. Both reconnect by themselves. */
final class RedisConnector {

    /** How many commands may wait for a lost connection before new ones fail at once. */
    private static final int QUEUE = 20_000;

    private static final Duration CONNECT = Duration.ofMillis(500);

    /** How long until a lost connection is tried again, at most. */
    private static final Duration RECONNECT = Duration.ofSeconds(1);

    /**
     * Waits for each answer for as long as is usual.
     *
     * @throws io.lettuce.core.RedisException if Redis can't be reached; its message may hold the address
     */
    static Redis connect(RedisAddress address) {
        return connect(address, Redis.PATIENCE);
    }

    /** @throws io.lettuce.core.RedisException if Redis can't be reached; its message may hold the address */
    static Redis connect(RedisAddress address, Duration patience) {
        var resources = ClientResources.builder()
                .reconnectDelay(Delay.exponential(Duration.ZERO, RECONNECT, 2, TimeUnit.MILLISECONDS))
                .build();
        return address.cluster() ? cluster(address, patience, resources) : single(address, patience, resources);
    }

    private static Redis single(RedisAddress address, Duration patience, ClientResources resources) {
        var client = RedisClient.create(resources);
        client.setOptions(common(ClientOptions.builder(), patience).build());
        return connected(
                client,
                resources,
                () -> client.connect(address.nodes().getFirst()).async(),
                () -> client.connectPubSub(address.nodes().getFirst()));
    }

    private static Redis cluster(RedisAddress address, Duration patience, ClientResources resources) {
        var client = RedisClusterClient.create(resources, address.nodes());
        var options = ClusterClientOptions.builder();
        common(options, patience);
        client.setOptions(options.topologyRefreshOptions(ClusterTopologyRefreshOptions.builder()
                        .enablePeriodicRefresh(Duration.ofSeconds(5))
                        .build())
                .build());
        return connected(client, resources, () -> client.connect().async(), client::connectPubSub);
    }

    private static Redis connected(
            AbstractRedisClient client,
            ClientResources resources,
            Supplier<RedisClusterAsyncCommands<String, String>> connect,
            Supplier<StatefulRedisPubSubConnection<String, String>> listen) {
        Runnable close = () -> {
            client.shutdown();
            var _ = resources.shutdown(0, CONNECT.toMillis(), TimeUnit.MILLISECONDS);
        };
        try {
            return new Redis(connect.get(), listen.get(), close);
        } catch (RuntimeException e) {
            close.run();
            throw e;
        }
    }

    private static ClientOptions.Builder common(ClientOptions.Builder options, Duration patience) {
        return options.requestQueueSize(QUEUE)
                .timeoutOptions(TimeoutOptions.enabled(patience))
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(CONNECT)
                        .keepAlive(true)
                        .build());
    }

    private RedisConnector() {}
}
