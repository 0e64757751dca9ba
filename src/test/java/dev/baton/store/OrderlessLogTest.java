package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the data folder, and has it soon after people voted. */
class OrderlessLogTest {

    private static final Realm REALM = new Realm("acme");
    private static final Duration NEVER = Duration.ofDays(1);

    private static final Pattern PAIR = Pattern.compile("voter-[a-z]{3}(?:(?!voter-).)*?ballot-of-", Pattern.DOTALL);

    private final List<Runnable> endings = new ArrayList<>();

    @TempDir
    private Path folder;

    private EmbeddedRedis server;
    private Redis redis;
    private final Bells bells = Bells.make();

    @BeforeEach
    void start() {
        server = EmbeddedRedis.start(RedisBinary.find(folder), folder);
        endings.add(server::stop);
        redis = RedisConnector.connect(server.address());
        endings.add(redis::close);
    }

    @AfterEach
    void end() {
        endings.reversed().forEach(Runnable::run);
    }

    private void cast() {
        var store = new Store(redis, bells, new SimpleMeterRegistry());
        for (var voter : List.of("ada", "ben", "cid")) {
            store.commit(REALM, Urns.cast("1", "voter-" + voter, "ballot-of-" + voter));
        }
        store.commit(REALM, Urns.replace("1", "ballot-of-ada", "ballot-then-of-ada"));
    }

    /** What is in each file of the folder; looks again if one goes meanwhile. */
    private List<String> disk() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(OrderlessLogTest::read)
                    .toList();
        } catch (UncheckedIOException e) {
            return disk();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** In the sorted lists of one file at most the last voter comes just before a ballot. */
    private static boolean isJoined(List<String> disk) {
        return disk.stream().anyMatch(file -> PAIR.matcher(file).results().count() > 1);
    }

    private void hasNoOrder() {
        assertThat(isJoined(disk())).isFalse();
    }

    @Test
    void the_log_of_a_redis_that_is_left_alone_joins_voter_and_ballot() {
        cast();
        assertThat(isJoined(disk())).isTrue();
    }

    @Test
    void soon_after_the_last_vote_no_file_joins_voter_and_ballot() throws Exception {
        try (var log = OrderlessLog.start(redis, bells.urns(), Duration.ofMillis(200))) {
            assertThat(log).isNotNull();
            cast();
            eventually().untilAsserted(this::hasNoOrder);
        }
    }

    @Test
    void what_was_cast_before_the_end_is_rewritten_before_it() throws Exception {
        var log = OrderlessLog.start(redis, bells.urns(), NEVER);
        cast();
        log.close();
        eventually().untilAsserted(this::hasNoOrder);
    }

    @Test
    void what_was_cast_before_a_crash_is_rewritten_at_the_next_start() throws Exception {
        cast();
        try (var log = OrderlessLog.start(redis, bells.urns(), NEVER)) {
            assertThat(log).isNotNull();
            eventually().untilAsserted(this::hasNoOrder);
        }
    }

    @Test
    void a_server_that_was_killed_is_told_again() throws Exception {
        try (var log = OrderlessLog.start(redis, bells.urns(), Duration.ofMillis(200))) {
            assertThat(log).isNotNull();
            cast();
            ProcessHandle.of(Processes.pid(folder.resolve("redis.pid")))
                    .orElseThrow()
                    .destroyForcibly();
            eventually().untilAsserted(this::hasNoOrder);
        }
    }
}
