package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However Baton ends, its Redis ends after it and keeps what was acknowledged. */
class EndOfBatonTest {

    private Path folder = Path.of("");

    @BeforeEach
    void chooseFolder(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
    }

    private long redisPid() {
        return Processes.pid(folder.resolve("redis").resolve("redis.pid"));
    }

    private void assertKept(List<String> acknowledged) {
        var home = DataFolder.open(folder);
        var server = EmbeddedRedis.start(home);
        var redis = RedisConnector.connect(server.address());
        try {
            var stores = Stores.over(redis);
            var kept = Notes.in(stores).findLatest(TinyBaton.REALM, "shelf", "top", 1_000_000).stream()
                    .map(Versioned::id)
                    .collect(Collectors.toSet());
            assertThat(kept).containsAll(acknowledged);
        } finally {
            redis.close();
            server.stop();
            home.close();
        }
    }

    @Test
    void when_baton_is_killed_its_redis_ends_and_a_start_right_after_works() {
        try (var baton = ChildJvm.serving(folder).awaitAcknowledged(100)) {
            var redis = redisPid();
            baton.kill();

            assertKept(baton.acknowledged());
            assertThat(Processes.isAlive(redis)).isFalse();
        }
    }

    @Test
    void one_data_folder_serves_one_baton() {
        var redis = 0L;
        try (var first = ChildJvm.serving(folder).awaitReady()) {
            redis = redisPid();
            assertThatExceptionOfType(Misconfigured.class)
                    .isThrownBy(() -> DataFolder.open(folder))
                    .withMessageContaining(folder.toString())
                    .withMessageContaining("BATON_DATA_DIR");
            first.awaitAcknowledged(1);
        }
        Processes.awaitEnd(redis);
    }

    @Test
    void an_interrupt_for_all_processes_of_baton_leaves_redis_running_until_baton_has_ended() throws Exception {
        try (var baton = ChildJvm.serving(folder, "setsid").awaitAcknowledged(10)) {
            var redis = redisPid();
            new ProcessBuilder("kill", "-INT", "--", "-" + baton.pid()).start().waitFor();
            baton.awaitEnd();

            assertThat(baton.said()).contains("stopped");
            assertThat(baton.acknowledged()).endsWith("last");
            Processes.awaitEnd(redis);
            assertKept(baton.acknowledged());
        }
    }

    @Test
    void control_c_in_a_terminal_stops_baton_and_then_redis() {
        assumeThat(Path.of("/usr/bin/script")).exists();
        var command =
                ChildJvm.command(folder).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        try (var terminal = ChildJvm.start(List.of("/usr/bin/script", "-qec", command, "/dev/null"))) {
            terminal.awaitAcknowledged(10);
            var redis = redisPid();
            terminal.type("\003");
            terminal.awaitEnd();

            assertThat(terminal.said()).contains("stopped");
            assertThat(terminal.acknowledged()).endsWith("last");
            Processes.awaitEnd(redis);
            assertKept(terminal.acknowledged());
        }
    }

    @Test
    void a_shell_without_setsid_guards_a_server_as_well() throws Exception {
        var bin = Files.createDirectories(folder.resolve("bin"));
        var pidFile = folder.resolve("pid");
        var configuration = Files.writeString(
                folder.resolve("conf"),
                "port 0\nunixsocket " + folder.resolve("socket") + "\nsave \"\"\npidfile " + pidFile + "\n");
        for (var path : List.of("/usr/bin:/bin", onlyBash(bin), "/nowhere")) {
            var tether = Tether.start(path, RedisBinary.find(folder), configuration, folder.resolve("log"));
            eventually().until(() -> Files.exists(pidFile) && Files.size(pidFile) > 0);
            var pid = Processes.pid(pidFile);

            assertThat(tether.release(Duration.ofSeconds(20))).as(path).isTrue();
            assertThat(Processes.isAlive(pid)).isFalse();
        }
    }

    /** A path on which bash is found; it is run from where it is. */
    private static String onlyBash(Path bin) throws IOException {
        var found = Files.createFile(bin.resolve("bash")).toFile().setExecutable(true);
        assertThat(found).isTrue();
        return bin.toString();
    }
}
