package dev.baton.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The Redis to use.
 *
 * @param url Address of a Redis or Valkey of version 7 or later: redis://, rediss:// (TLS), redis-sentinel:// or
 *     redis-cluster://. Without it Baton runs a Redis of its own in the data folder.
 */
@ConfigurationProperties("redis")
record RedisProperties(@Nullable String url) {}
