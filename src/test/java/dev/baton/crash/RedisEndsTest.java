package dev.baton.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.slack.Audit;
import dev.baton.slack.HastyBaton;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SlackRequests;
import dev.baton.slack.fake.Traffic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Baton's own Redis is taken away while people hand over and accept leads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisEndsTest {

    private static final int TEAMS = 4;

    private final int kills = Integer.getInteger("rounds", 3);
    private final FakeSlack slack = new FakeSlack();
    private final Path folder;
    private final HastyBaton baton;
    private final SlackRequests requests;

    RedisEndsTest(@TempDir Path folder) {
        this.folder = folder;
        this.baton = HastyBaton.start(slack, folder, InstantSource.system());
        this.requests = new SlackRequests(baton.address());
    }

    @AfterAll
    void end() {
        baton.close();
        slack.close();
    }

    @Test
    void a_redis_that_is_killed_is_started_again_and_each_message_is_posted_once() {
        var traffic = Traffic.among(TEAMS, slack, requests);
        for (var kill = 0; kill < kills; kill++) {
            var more = List.of(traffic.begin(), traffic.begin(), traffic.begin());
            traffic.goOn(requests);
            assertThat(redis().destroyForcibly()).isTrue();
            patiently().until(() -> {
                traffic.goOn(requests);
                return more.getFirst().isAccepted();
            });
        }
        patiently().until(() -> {
            traffic.goOn(requests);
            return Audit.isSettled(baton, traffic.handovers());
        });

        var audit = new Audit(slack, baton);
        assertThat(audit.findings(traffic.handovers(), false)).isEmpty();
        assertThat(audit.listed()).isZero();
    }

    @Test
    void while_redis_does_not_answer_baton_is_alive_but_not_ready() {
        assertThat(status("readiness")).isEqualTo(200);

        signal("-STOP");
        try {
            assertThat(status("readiness")).isEqualTo(503);
            assertThat(status("liveness")).isEqualTo(200);
        } finally {
            signal("-CONT");
        }
        patiently().until(() -> status("readiness") == 200);
    }

    private int status(String probe) {
        try {
            var address = baton.address().resolve("/actuator/health/" + probe);
            return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String name) {
        try {
            assertThat(new ProcessBuilder("kill", name, Long.toString(redis().pid()))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessHandle redis() {
        try {
            var pid = Files.readString(folder.resolve("redis").resolve("redis.pid"))
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100));
    }
}
