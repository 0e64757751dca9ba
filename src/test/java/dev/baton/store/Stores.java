package dev.baton.store;

import io.lettuce.core.Range;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What one node has of the store. */
public record Stores(Redis redis, Store store, Lanes lanes, Timers timers, Runs runs, Vault vault) {

    private static final AtomicInteger REALMS = new AtomicInteger();

    static Stores over(Redis redis) {
        var bells = Bells.make();
        return new Stores(
                redis,
                new Store(redis, bells, new SimpleMeterRegistry()),
                new Lanes(redis, bells.lanes()),
                new Timers(redis, bells.timers()),
                new Runs(redis, bells.runs()),
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

    /** The partition to look at for what is due in a realm. */
    public static int partitionOf(Realm realm) {
        return realm.partition();
    }

    /** Whether no run is due at that time, and none is being done. */
    public boolean areRunsDone(Instant now) {
        var commands = redis.commands();
        return IntStream.range(0, Realm.PARTITIONS)
                .mapToObj(Realm::tag)
                .allMatch(tag -> Redis.await(commands.zcount(tag + ":runs", Range.create(0, now.toEpochMilli()))) == 0
                        && Redis.await(commands.zcard(tag + ":leased-runs")) == 0);
    }

    /** Cuts the connection, as the end of a node does. */
    public void close() {
        redis.close();
    }

    /** Forgets everything in this Redis, for tests that look at whole partitions. */
    public Stores empty() {
        Redis.await(redis.commands().flushall());
        return this;
    }
}
