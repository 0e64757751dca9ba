package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.HeardInteractions;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who isn't Slack gets nowhere, and what Slack wouldn't send breaks nothing. */
class GateTest extends SlackScene {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static String command() {
        return SlackRequests.form(Recorded.command("/baton", "help"));
    }

    private void isRefused(int status) {
        assertThat(status).isEqualTo(401);
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void what_slack_signed_just_now_is_let_in() {
        assertThat(slack.send(FORM, command(), SlackRequests.now()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-240, 240})
    void clocks_may_differ_by_less_than_five_minutes(long seconds) {
        assertThat(slack.send(FORM, command(), SlackRequests.now() + seconds).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-360, 360, -3_600, 3_600, -1_000_000_000})
    void what_is_older_or_from_the_future_is_refused(long seconds) {
        isRefused(slack.send(FORM, command(), SlackRequests.now() + seconds).statusCode());
    }

    @Test
    void without_a_signature_nothing_is_let_in() {
        isRefused(slack.send(FORM, command(), "", "").statusCode());
        isRefused(slack.send(FORM, command(), Long.toString(SlackRequests.now()), "")
                .statusCode());
        isRefused(slack.send(FORM, command(), "", "v0=00").statusCode());
    }

    @Test
    void a_signature_of_something_else_is_none() {
        var now = Long.toString(SlackRequests.now());
        var body = command();
        isRefused(
                slack.send(FORM, body + "x", now, SlackRequests.sign(now, body)).statusCode());
        isRefused(slack.send(FORM, body, now, SlackRequests.sign(now, body).replaceFirst(".$", "0x"))
                .statusCode());
        isRefused(slack.send(FORM, body, now, SlackRequests.sign(now, body).toUpperCase(Locale.ROOT))
                .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "99999999999999999999", " ", "1e9", "１７００００００００"})
    void a_time_that_is_none_is_refused(String time) {
        assertThat(slack.send(FORM, command(), time.replaceAll("[^ -~]", "?"), "v0=00")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void line_ends_count_as_they_are() {
        var body = "{\"type\":\"url_verification\",\r\n\"challenge\":\"c\"}\r\n";
        assertThat(slack.send("application/json", body, SlackRequests.now()).body())
                .isEqualTo("c");
    }

    @Test
    void ten_megabytes_are_refused_before_they_are_read() throws IOException {
        assertThat(statusOf("Content-Length: 10485760\r\n\r\n")).contains(" 413 ");
    }

    @Test
    void a_body_without_a_length_is_read_up_to_a_megabyte() throws IOException {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        assertThat(statusOf("Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n\r\n"))
                .contains(" 413 ");
    }

    private String statusOf(String rest) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), baton().getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST /slack/events HTTP/1.1\r\nHost: baton\r\nContent-Type: application/json\r\n" + rest)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void json_of_any_depth_breaks_nothing(String open) {
        for (var depth : new int[] {300, 100_000}) {
            var deep = "{\"type\":\"block_actions\",\"actions\":" + open.repeat(depth);
            var asEvent = slack.send("application/json", deep, SlackRequests.now());
            var asForm = slack.send(FORM, SlackRequests.form(Map.of("payload", deep)), SlackRequests.now());
            assertThat(asEvent.statusCode()).as(open).isEqualTo(400);
            assertThat(asForm.statusCode()).as(open).isIn(400, 413);
        }
        assertThat(slack.send(FORM, command(), SlackRequests.now()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payload=",
                "payload=%7B%7D",
                "payload=null",
                "{}",
                "[]",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}}",
                "{\"type\":\"block_actions\"}",
                "{\"type\":\"view_submission\",\"view\":{\"type\":\"modal\"}}",
                "{\"type\":\"nothing_known\"}",
                "command=",
                "ssl_check=1&token=x"
            })
    void what_slack_signs_but_makes_no_sense_has_no_effect(String body) {
        var response = slack.send(body.startsWith("{") ? "application/json" : FORM, body, SlackRequests.now());
        assertThat(response.statusCode()).as(body).isIn(200, 400, 404);
        assertThat(response.body()).doesNotContain("Exception");
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void only_posts_are_taken() throws Exception {
        var get = HttpRequest.newBuilder(baton().resolve("/slack/events")).build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(get, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
        }
    }
}
