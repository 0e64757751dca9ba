package dev.baton.store;

import io.lettuce.core.pubsub.RedisPubSubAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all nodes something at once, this one too. A word may get lost while Redis is away, so whoever listens must be
 * right without it, only later.
 */
public final class Broadcast {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
    private static final String CHANNEL = "baton:";

    private final Redis redis;
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();

    Broadcast(Redis redis) {
        this.redis = redis;
        redis.listening().addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(String channel, String word) {
                hear(channel, word);
            }
        });
    }

    private void hear(String channel, String word) {
        var listener = listeners.get(channel);
        if (listener != null) {
            listener.accept(word);
        }
    }

    /**
     * Listens to a topic; one listener for each.
     *
     * @param listener must not block
     */
    public void listen(String topic, Consumer<String> listener) {
        if (listeners.put(CHANNEL + topic, listener) != null) {
            throw new IllegalStateException("two listeners for " + topic);
        }
        Redis.await(redis.listening().async().subscribe(CHANNEL + topic));
    }

    public void tell(String topic, String word) {
        try {
            Redis.await(redis.commands().publish(CHANNEL + topic, word));
        } catch (StoreUnavailable e) {
            LOG.debug("nobody was told of {}: {}", topic, e.getMessage());
        }
    }
}
