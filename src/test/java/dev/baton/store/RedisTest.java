package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.Notes.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a commit when Redis is away, stuck or full. */
class RedisTest {

    private final LocalServer server;
    private final Redis redis;
    private final Stores stores;
    private final Realm realm = new Realm("acme");
    private final Documents<Notes.Note> notes;

    RedisTest(@TempDir Path folder) {
        server = LocalServer.start(folder, "port %d\nappendonly yes\nappendfsync always\nsave \"\"\n");
        redis = RedisConnector.connect(RedisAddress.parse("redis://127.0.0.1:" + server.port()));
        stores = Stores.over(redis);
        notes = Notes.in(stores);
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        server.signal("CONT");
        redis.close();
        server.close();
    }

    @Test
    void a_commit_whose_answer_did_not_come_is_done_once_when_it_is_tried_again() throws Exception {
        var click = Operation.named("click", "accepted");
        var writes = List.of(notes.add("1", titled("Plan")));
        server.signal("STOP");
        var begin = System.nanoTime();
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> stores.store().commit(realm, click, writes));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        server.signal("CONT");

        var again = eventually()
                .ignoreExceptionsInstanceOf(StoreUnavailable.class)
                .until(() -> stores.store().commit(realm, click, writes), committed -> true);

        assertThat(again).isIn(new Committed.Done(), new Committed.Repeated("accepted"));
        assertThat(notes.find(realm, "1")).map(Versioned::version).contains(1L);
    }

    @Test
    void a_redis_without_memory_is_away_and_nothing_is_half_written() {
        stores.store().commit(realm, notes.add("1", titled("Plan")));
        var before = Snapshot.of(stores);
        Redis.await(redis.commands().configSet("maxmemory", "1"));

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> stores.store()
                        .commit(realm, notes.add("2", titled("Another")), notes.add("3", titled("Third"))))
                .withMessageContaining("OOM");

        assertThat(notes.find(realm, "1")).map(Versioned::version).contains(1L);
        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void a_redis_that_only_reads_is_away() {
        Redis.await(redis.commands().replicaof("127.0.0.1", 1));

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> stores.store().commit(realm, notes.add("1", titled("Plan"))))
                .withMessageContaining("READONLY");
    }

    @Test
    void who_waits_and_is_interrupted_hears_of_it() throws Exception {
        server.signal("STOP");
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> notes.find(realm, "1"))
                .withMessageContaining("interrupted");

        assertThat(Thread.interrupted()).isTrue();
    }
}
