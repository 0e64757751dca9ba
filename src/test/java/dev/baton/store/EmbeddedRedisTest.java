package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.Notes.NOON;
import static dev.baton.store.Notes.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.Misconfigured;
import io.lettuce.core.RedisException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTest {

    private final Realm realm = new Realm("acme");
    private final List<Runnable> endings = new ArrayList<>();
    private Path folder = Path.of("");

    @BeforeEach
    void chooseFolder(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("da\"ta \\ folder")).toRealPath();
    }

    @AfterEach
    void end() {
        endings.reversed().forEach(Runnable::run);
    }

    private EmbeddedRedis start() {
        var server = EmbeddedRedis.start(RedisBinary.find(folder), folder);
        endings.add(server::stop);
        return server;
    }

    private Stores connect(EmbeddedRedis server) {
        var redis = RedisConnector.connect(server.address());
        endings.add(redis::close);
        return Stores.over(redis);
    }

    private long pid() {
        return Processes.pid(folder.resolve("redis.pid"));
    }

    @Test
    void what_was_committed_survives_a_stop_and_a_start() {
        var first = start();
        var stores = connect(first);
        stores.store().commit(realm, Notes.in(stores).add("1", on("top", NOON)));
        var pid = pid();
        first.stop();
        assertThat(Processes.isAlive(pid)).isFalse();

        var again = connect(start());

        assertThat(Notes.in(again).find(realm, "1")).isPresent();
    }

    @Test
    @Timeout(60)
    void what_was_acknowledged_survives_when_the_server_is_killed_and_it_is_started_again() {
        var stores = connect(start());
        var acknowledged = new AtomicInteger();
        var killed = new ArrayList<Long>();
        for (var kill = 0; kill < 3; kill++) {
            addUntil(stores, acknowledged, acknowledged.get() + 40);
            var pid = pid();
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            killed.add(pid);
            addUntil(stores, acknowledged, acknowledged.get() + 40);
        }

        assertThat(Notes.in(stores).findLatest(realm, "shelf", "top", 10_000)).hasSize(acknowledged.get());
        assertThat(killed).doesNotHaveDuplicates().noneMatch(Processes::isAlive);
    }

    private void addUntil(Stores stores, AtomicInteger acknowledged, int count) {
        while (acknowledged.get() < count) {
            var note = Notes.in(stores).add("note-" + acknowledged.get(), on("top", NOON));
            try {
                stores.store().commit(realm, Operation.named("add-" + acknowledged.get(), ""), List.of(note));
                acknowledged.incrementAndGet();
            } catch (StoreUnavailable e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void every_write_is_on_disk_before_it_is_answered_and_nothing_is_thrown_away() {
        var commands = connect(start()).redis().commands();

        assertThat(Redis.await(commands.configGet("appendonly", "appendfsync", "maxmemory-policy")))
                .containsEntry("appendonly", "yes")
                .containsEntry("appendfsync", "always")
                .containsEntry("maxmemory-policy", "noeviction");
    }

    @Test
    void only_this_user_reads_the_password_and_only_this_machine_may_try_it() throws IOException {
        var server = start();
        var address = server.address().nodes().getFirst();
        var commands = connect(server).redis().commands();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("redis.conf"))))
                .isEqualTo("rw-------");
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(password()));
        assertThat(Redis.await(commands.configGet("bind"))).containsEntry("bind", "127.0.0.1");
        assertThatExceptionOfType(RedisException.class)
                .isThrownBy(() -> RedisConnector.connect(
                        RedisAddress.parse("redis://guess@" + address.getHost() + ":" + address.getPort())));
    }

    private String password() {
        return read(folder.resolve("redis.conf"))
                .lines()
                .filter(line -> line.startsWith("requirepass "))
                .map(line -> line.substring("requirepass ".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_server_that_does_not_start_says_where_the_reason_is() throws IOException {
        var broken = Files.writeString(folder.resolve("broken"), "#!/bin/sh\necho no memory\nexit 1\n");
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwx------"));

        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> EmbeddedRedis.start(broken, folder))
                .withMessageContaining(folder.resolve("redis.log").toString());
        assertThat(folder.resolve("redis.log")).content().contains("no memory");
    }

    @Test
    void a_server_that_still_serves_the_folder_is_waited_for() {
        var former = start();
        var pid = pid();
        Thread.ofVirtual().start(() -> {
            eventually().until(() -> Files.exists(folder.resolve("waiting")));
            former.stop();
        });

        assertThat(Former.hasEnded(folder, Duration.ofMillis(1))).isFalse();
        write(folder.resolve("waiting"), "");
        start();

        assertThat(Processes.isAlive(pid)).isFalse();
    }

    @Test
    void another_process_that_got_the_number_of_a_former_server_is_not_waited_for() {
        write(folder.resolve("redis.pid"), Long.toString(ProcessHandle.current().pid()));

        assertThat(Former.hasEnded(folder, Duration.ZERO)).isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
