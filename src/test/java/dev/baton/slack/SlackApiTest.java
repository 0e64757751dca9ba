package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.baton.fake.Fault;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackApiTest {

    private final FakeSlack slack = new FakeSlack();
    private final SlackApi api = api(slack.apiUrl(), Duration.ofSeconds(30));

    private static SlackApi api(URI base, Duration patience) {
        return new SlackApi(base, patience, new SimpleMeterRegistry());
    }

    @AfterEach
    void close() {
        api.close();
        slack.close();
    }

    private Answer test(SlackApi through) {
        return through.call("auth.test", FakeWorkspace.BOT_TOKEN, Map.of());
    }

    @Test
    void what_takes_too_long_has_left_and_is_unclear() {
        assertThat(test(api)).as("there is a connection").isInstanceOf(Answer.Done.class);
        slack.faults().next("auth.test", Fault.SLOW);
        assertThat(api.call("auth.test", FakeWorkspace.BOT_TOKEN, Map.of(), Duration.ofMillis(300)))
                .isInstanceOf(Answer.Unclear.class);
    }

    @Test
    void where_nobody_listens_nothing_has_left() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var nobody = api(URI.create("http://127.0.0.1:" + port + "/api/"), Duration.ofSeconds(5));
        assertThat(test(nobody)).isInstanceOf(Answer.NotReached.class);
        nobody.close();
    }

    @Test
    void where_the_name_leads_nowhere_nothing_has_left() {
        var nowhere = api(URI.create("https://slack.invalid/api/"), Duration.ofSeconds(5));
        assertThat(test(nowhere)).isInstanceOf(Answer.NotReached.class);
        nowhere.close();
    }

    @Test
    void where_somebody_listens_but_never_greets_nothing_has_left() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("https://localhost:" + silent.getLocalPort() + "/api/");
            var mute = api(address, Duration.ofMillis(300));
            assertThat(test(mute)).isInstanceOf(Answer.NotReached.class);
            mute.close();
        }
    }

    @Test
    void a_request_leaves_once_although_the_answer_invites_to_come_back() {
        slack.faults().next("auth.test", Fault.COME_BACK_AT_ONCE);
        assertThat(test(api)).isInstanceOf(Answer.Unclear.class);
        assertThat(slack.deeds("auth.test")).hasSize(1);
    }

    @Test
    void a_connection_that_broke_while_it_rested_is_not_retried_silently() {
        assertThat(test(api)).isInstanceOf(Answer.Done.class);
        slack.faults().next("auth.test", Fault.RESET_AFTER);
        assertThat(test(api)).isInstanceOf(Answer.Unclear.class);
        assertThat(slack.deeds("auth.test")).hasSize(2);
    }

    @Test
    void a_token_that_is_wrong_is_denied_and_in_no_words() {
        var answer = api.call("auth.test", "xoxb-wrong", Map.of());
        assertThat(answer).isInstanceOf(Answer.Denied.class);
        assertThat(answer.reason()).isEqualTo("invalid_auth");
    }

    @Test
    void answers_to_an_interaction_go_to_slack_only() {
        assertThat(api.mayAnswerAt(URI.create("https://hooks.slack.com/x"))).isTrue();
        assertThat(api.mayAnswerAt(URI.create(slack.responseUrl()))).isTrue();
        assertThat(api.mayAnswerAt(URI.create("http://169.254.169.254/latest"))).isFalse();
        assertThat(api.mayAnswerAt(URI.create("file:///etc/passwd"))).isFalse();
    }

    private static boolean mayGather(String scopes) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("x-oauth-scopes", scopes);
            var body = "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var older =
                api(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/"), Duration.ofSeconds(5));
        try {
            return older.grants("xoxb-1", Scopes.GATHERING);
        } finally {
            older.close();
            server.stop(0);
        }
    }

    @Test
    void what_an_installation_was_not_granted_it_may_not() throws Exception {
        assertThat(mayGather("chat:write, im:write")).isFalse();
        assertThat(mayGather("chat:write,mpim:write")).isTrue();
        assertThat(api.grants(FakeWorkspace.BOT_TOKEN, Scopes.GATHERING))
                .as("a Slack that doesn't say")
                .isTrue();
    }
}
