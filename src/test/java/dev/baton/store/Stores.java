package dev.baton.store;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** What one node has of the store. */
public record Stores(Redis redis, Store store, Lanes lanes, Timers timers, Vault vault) {

    private static final AtomicInteger REALMS = new AtomicInteger();

    static Stores over(Redis redis) {
        var lanes = new Bell();
        var timers = new Bell();
        return new Stores(
                redis,
                new Store(redis, lanes, timers, new SimpleMeterRegistry()),
                new Lanes(redis, lanes),
                new Timers(redis, timers),
                new Vault(randomKey()));
    }

    static String randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A realm that no other test has used. Its partition may be another's too: see {@link #empty}. */
    public Realm freshRealm() {
        return new Realm("realm-" + REALMS.incrementAndGet());
    }

    /** Forgets everything in this Redis, for tests that look at whole partitions. */
    public Stores empty() {
        Redis.await(redis.commands().flushall());
        return this;
    }
}
