package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.Notes.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** REDIS_URL with redis-sentinel:// reaches the master that the sentinel knows, also after a failover. */
class SentinelTest {

    private static final String REDIS = """
            port %d
            requirepass secret
            masterauth secret
            repl-diskless-sync-delay 0
            save ""
            """;

    private static final String SENTINEL = """
            port %d
            sentinel monitor baton 127.0.0.1 MASTER 1
            sentinel auth-pass baton secret
            sentinel down-after-milliseconds baton 30000
            sentinel failover-timeout baton 2000
            """;

    @TempDir
    Path folder = Path.of("");

    private final List<AutoCloseable> endings = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (var ending : endings.reversed()) {
            ending.close();
        }
    }

    private LocalServer start(String name, String configuration) {
        var server = LocalServer.start(folder.resolve(name), configuration);
        endings.add(server);
        return server;
    }

    private LocalServer sentinelOf(LocalServer master, String more) {
        var sentinel = LocalServer.sentinel(
                folder.resolve("sentinel"), SENTINEL.replace("MASTER", Integer.toString(master.port())) + more);
        endings.add(sentinel);
        return sentinel;
    }

    private Stores connect(LocalServer sentinel) {
        var redis = RedisConnector.connect(
                RedisAddress.parse("redis-sentinel://secret@127.0.0.1:" + sentinel.port() + "#baton"));
        endings.add(redis::close);
        return Stores.over(redis);
    }

    @Test
    void a_sentinel_with_the_same_password_tells_the_master() {
        var stores = connect(sentinelOf(start("master", REDIS), "requirepass secret\n"));

        stores.store().commit(new Realm("acme"), Notes.in(stores).add("1", titled("Plan")));

        assertThat(Notes.in(stores).find(new Realm("acme"), "1")).isPresent();
    }

    @Test
    @Timeout(60)
    void after_a_failover_commits_go_to_the_new_master() {
        var master = start("master", REDIS);
        var replica = start("replica", REDIS + "replicaof 127.0.0.1 " + master.port() + "\n");
        var sentinel = sentinelOf(master, "");
        var stores = connect(sentinel);
        stores.store().commit(new Realm("acme"), Notes.in(stores).add("1", titled("Plan")));
        awaitReplica(sentinel);
        assertThat(Redis.await(stores.redis().commands().waitForReplication(1, 30_000)))
                .isEqualTo(1);

        master.kill();
        giveUpMaster(sentinel);

        eventually().ignoreExceptionsInstanceOf(StoreUnavailable.class).until(() -> {
            stores.store()
                    .commit(
                            new Realm("acme"),
                            Operation.named("op", ""),
                            List.of(Notes.in(stores).add("2", titled("Other"))));
            return true;
        });
        assertThat(Notes.in(stores).find(new Realm("acme"), "1")).isPresent();
        assertThat(replica.port()).isEqualTo(masterPort(stores));
    }

    private static int masterPort(Stores stores) {
        return Integer.parseInt(
                Redis.await(stores.redis().commands().configGet("port")).get("port"));
    }

    /** Soon, but not before: on a busy machine a master that lives may not answer for a moment either. */
    private static void giveUpMaster(LocalServer sentinel) {
        try (var client = RedisClient.create("redis://127.0.0.1:" + sentinel.port());
                var connection = client.connectSentinel()) {
            connection.sync().set("baton", "down-after-milliseconds", "500");
        }
    }

    private void awaitReplica(LocalServer sentinel) {
        try (var client = RedisClient.create("redis://127.0.0.1:" + sentinel.port());
                var connection = client.connectSentinel()) {
            eventually()
                    .until(() -> "1".equals(connection.sync().master("baton").get("num-slaves")));
        }
    }
}
