package dev.baton.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Redis to use.
 *
 * @param url Address of a Redis or Valkey of version 7 or later: redis://, rediss:// (TLS), redis-sentinel:// or
 *     redis-cluster://. Without it Baton runs a Redis of its own in the data folder.
 * @param timeout How long Redis may take to answer before people are told that Baton can't do it now. A Redis far away
 *     may need more; Slack itself waits for three seconds.
 */
@ConfigurationProperties("redis")
record RedisProperties(
        @Nullable String url, @DefaultValue("1s") Duration timeout) {}
