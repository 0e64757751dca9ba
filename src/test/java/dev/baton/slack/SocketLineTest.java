package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.baton.Misconfigured;
import dev.baton.fake.Fault;
import dev.baton.slack.fake.FakeGrants;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeSockets;
import dev.baton.slack.fake.FakeSockets.Moment;
import dev.baton.store.Backoff;
import dev.baton.store.Json;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The connection of Socket Mode, whatever comes over it. */
@ExtendWith(OutputCaptureExtension.class)
class SocketLineTest {

    private static final String OPEN = "apps.connections.open";
    private static final Backoff SHORT = new Backoff(Duration.ofMillis(20), Duration.ofMillis(100));
    private static final Backoff VERY_LONG = new Backoff(Duration.ofHours(1), Duration.ofHours(1));
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final FakeSlack slack = new FakeSlack();
    private final FakeSockets sockets = new FakeSockets();
    private final SlackApi api = new SlackApi(slack.apiUrl(), Duration.ofSeconds(5), new SimpleMeterRegistry());
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private SocketLine line = line(SocketLineTest::acknowledged);

    private SocketLine line(Function<JsonNode, @Nullable JsonNode> server) {
        return new SocketLine(api, FakeGrants.APP_TOKEN, server, SHORT);
    }

    private static @Nullable JsonNode acknowledged(JsonNode envelope) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("envelope_id", envelope.path("envelope_id").asString());
    }

    /** Serves an envelope as soon as the test lets it. */
    private @Nullable JsonNode slowly(JsonNode envelope) {
        entered.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return acknowledged(envelope);
    }

    @BeforeEach
    void slack_says_where_to_connect() {
        slack.socketsAt(sockets.address());
    }

    @AfterEach
    void stop() {
        if (line.isRunning()) {
            line.stop();
        }
        sockets.close();
        api.close();
        slack.close();
    }

    private void start(Function<JsonNode, @Nullable JsonNode> server) {
        line = line(server);
        line.start();
        sockets.awaitOpened(1);
    }

    private int place(String kind, int connection) {
        var moments = sockets.moments();
        for (var at = 0; at < moments.size(); at++) {
            if (moments.get(at).kind().equals(kind) && moments.get(at).connection() == connection) {
                return at;
            }
        }
        throw new AssertionError(kind + " " + connection + " is not among " + moments);
    }

    @Test
    void what_comes_in_is_acknowledged_on_its_connection() {
        start(SocketLineTest::acknowledged);
        sockets.deliver(1, "events_api", "envelope-1", NOTHING);
        assertThat(sockets.awaitAcknowledgement("envelope-1").connection()).isEqualTo(1);
        assertThat(slack.deeds(OPEN))
                .singleElement()
                .satisfies(deed -> assertThat(deed.token()).isEqualTo(FakeGrants.APP_TOKEN));
    }

    @Test
    void what_was_not_served_is_not_acknowledged_and_comes_again() {
        start(envelope -> switch (envelope.path("envelope_id").asString()) {
            case "envelope-null" -> null;
            case "envelope-bug" -> throw new IllegalStateException("a bug");
            default -> acknowledged(envelope);
        });
        sockets.deliver(1, "events_api", "envelope-null", NOTHING);
        sockets.deliver(1, "events_api", "envelope-bug", NOTHING);
        sockets.deliver(1, "events_api", "envelope-good", NOTHING);
        sockets.awaitAcknowledgement("envelope-good");
        line.stop();
        assertThat(sockets.moments())
                .noneMatch(moment -> moment.acknowledges("envelope-null") || moment.acknowledges("envelope-bug"));
    }

    @Test
    void one_thing_that_takes_long_holds_nothing_else_up() {
        start(envelope -> envelope.path("envelope_id").asString().equals("envelope-long")
                ? slowly(envelope)
                : acknowledged(envelope));
        sockets.deliver(1, "interactive", "envelope-long", NOTHING);
        sockets.deliver(1, "interactive", "envelope-short", NOTHING);
        sockets.awaitAcknowledgement("envelope-short");
        released.countDown();
        sockets.awaitAcknowledgement("envelope-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\":\"hello\"}", "{\"type\":\"next_year\",\"envelope_id\":null}"})
    void what_is_no_envelope_breaks_nothing(String message) {
        start(SocketLineTest::acknowledged);
        sockets.send(1, (ObjectNode) Json.mapper().readTree(message));
        sockets.deliver(1, "events_api", "envelope-after", NOTHING);
        sockets.awaitAcknowledgement("envelope-after");
    }

    @Test
    void when_slack_asks_to_move_the_next_connection_is_there_before_the_old_one_goes() throws Exception {
        start(this::slowly);
        sockets.deliver(1, "interactive", "envelope-under-way", NOTHING);
        entered.await();
        sockets.askToMove(1);
        sockets.awaitOpened(2);
        released.countDown();
        assertThat(sockets.awaitAcknowledgement("envelope-under-way").connection())
                .isEqualTo(1);
        sockets.awaitClosed(1);
        assertThat(place("opened", 2)).isLessThan(place("closed", 1));
        sockets.deliver(2, "interactive", "envelope-next", NOTHING);
        assertThat(sockets.awaitAcknowledgement("envelope-next").connection()).isEqualTo(2);
    }

    @Test
    void moving_needs_no_pause() {
        line = new SocketLine(api, FakeGrants.APP_TOKEN, SocketLineTest::acknowledged, VERY_LONG);
        line.start();
        sockets.awaitOpened(1);
        sockets.askToMove(1);
        sockets.awaitOpened(2);
    }

    @Test
    void a_connection_that_breaks_is_followed_by_another() {
        start(SocketLineTest::acknowledged);
        sockets.cut(1);
        sockets.awaitOpened(2);
        sockets.deliver(2, "events_api", "envelope-2", NOTHING);
        sockets.awaitAcknowledgement("envelope-2");
    }

    @Test
    void while_slack_is_away_baton_starts_and_asks_again_and_again() {
        slack.faults().next(OPEN, Fault.BROKEN_BEFORE, Fault.RESET_BEFORE, Fault.LIMITED);
        line.start();
        sockets.awaitOpened(1);
        assertThat(slack.deeds(OPEN)).hasSize(4);
    }

    @Test
    void after_one_that_broke_the_next_is_not_opened_in_a_rush() {
        line = new SocketLine(api, FakeGrants.APP_TOKEN, SocketLineTest::acknowledged, VERY_LONG);
        line.start();
        sockets.awaitOpened(1);
        sockets.deliver(1, "events_api", "envelope-1", NOTHING);
        sockets.awaitAcknowledgement("envelope-1");
        sockets.cut(1);
        sockets.awaitClosed(1);
        await().during(Duration.ofSeconds(1)).until(() -> slack.deeds(OPEN).size() == 1);
    }

    @Test
    void what_is_not_yet_connected_when_baton_stops_is_closed_too() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            slack.socketsAt(URI.create("ws://127.0.0.1:" + silent.getLocalPort()));
            line.start();
            try (var connection = silent.accept()) {
                line.stop();
                connection.setSoTimeout(60_000);
                assertThat(connection.getInputStream().readAllBytes())
                        .asString()
                        .doesNotContain("secret");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "not_allowed_token_type", "missing_scope"})
    void a_token_that_slack_does_not_take_stops_the_start_and_says_what_to_set(String error) {
        slack.grants().spoil(FakeGrants.APP_TOKEN, error);
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> line.start())
                .withMessageContaining("SLACK_APP_TOKEN (" + error + ")")
                .withMessageContaining("connections:write")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(FakeGrants.APP_TOKEN));
        assertThat(line.isRunning()).isFalse();
    }

    @Test
    void a_token_that_is_revoked_later_is_said_and_neither_token_nor_ticket_is(CapturedOutput output) {
        start(SocketLineTest::acknowledged);
        slack.grants().spoil(FakeGrants.APP_TOKEN, "token_revoked");
        sockets.cut(1);
        await().untilAsserted(() -> assertThat(output.getAll()).contains("SLACK_APP_TOKEN (token_revoked)"));
        assertThat(output.getAll()).doesNotContain(FakeGrants.APP_TOKEN, "ticket=secret");
    }

    @Test
    void what_came_in_before_the_end_is_acknowledged_before_the_connection_goes() throws Exception {
        start(this::slowly);
        sockets.deliver(1, "interactive", "envelope-last", NOTHING);
        entered.await();
        var stopped = CompletableFuture.runAsync(line::stop);
        await().until(() -> !line.isRunning());
        sockets.deliver(1, "interactive", "envelope-too-late", NOTHING);
        released.countDown();
        stopped.get();
        sockets.awaitClosed(1);
        assertThat(sockets.moments()).extracting(Moment::kind).isEqualTo(List.of("opened", "said", "closed"));
        assertThat(sockets.moments().get(1).acknowledges("envelope-last")).isTrue();
    }

    @Test
    void once_stopped_nothing_is_opened_any_more() throws ExecutionException, InterruptedException {
        start(SocketLineTest::acknowledged);
        line.stop();
        sockets.awaitClosed(1);
        assertThat(slack.deeds(OPEN)).hasSize(1);
    }
}
