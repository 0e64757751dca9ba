package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.fake.FakeHttp;
import dev.baton.fake.Fault;
import dev.baton.store.Afterwards;
import dev.baton.store.Json;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {

    private static final Call CALL = Call.send("19:c@thread.v2", Json.mapper().createObjectNode());

    private final HttpClient http = Connector.http();
    private final Afterwards background = new Afterwards("teams");
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private volatile FakeHttp.Outcome outcome = json(201, "{\"id\":\"1\"}");
    private final FakeHttp server = new FakeHttp(request -> {
        served.incrementAndGet();
        return outcome;
    });

    @AfterEach
    void end() {
        background.close();
        http.close();
        server.close();
    }

    private static FakeHttp.Outcome json(int status, String body) {
        return new FakeHttp.Outcome(status, "application/json", body, "", Fault.NONE);
    }

    private Connector connector(Duration patience, Login.Reply reply) {
        Login login = () -> {
            asked.incrementAndGet();
            return reply;
        };
        var hosts = new ServiceHosts("smba.trafficmanager.net", Set.of("127.0.0.1:" + server.port()));
        return new Connector(
                http,
                new AccessTokens(login, () -> Instant.EPOCH, background),
                hosts,
                () -> Instant.EPOCH,
                patience,
                new SimpleMeterRegistry());
    }

    private Answer call(Duration patience) {
        var issued = new Login.Reply.Issued("t", Duration.ofHours(1));
        return connector(patience, issued).call(url(), CALL, Deadline.in(Duration.ofSeconds(18)));
    }

    private Answer call() {
        return call(Connector.PATIENCE);
    }

    private String url() {
        return "http://127.0.0.1:" + server.port() + "/teams";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://smba.trafficmanager.net.evil.example/",
                "file:///etc/passwd",
                "no address",
                ""
            })
    void no_token_is_even_asked_for_to_call_somebody_else(String serviceUrl) {
        var connector = connector(Connector.PATIENCE, new Login.Reply.Issued("t", Duration.ofHours(1)));
        assertThat(connector.call(serviceUrl, CALL, Deadline.in(Duration.ofSeconds(5))))
                .isInstanceOf(Answer.NotReached.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_redirect_is_not_followed() {
        outcome = new FakeHttp.Outcome(307, "text/html\r\nLocation: " + url() + "/other", "", "", Fault.NONE);
        assertThat(call()).isInstanceOf(Answer.NotReached.class);
        assertThat(served).hasValue(1);
    }

    @Test
    void without_a_token_nothing_is_sent() {
        var failed = new Login.Reply.Failed("misconfigured", Duration.ofMinutes(5));
        assertThat(connector(Connector.PATIENCE, failed).call(url(), CALL, Deadline.in(Duration.ofSeconds(18))))
                .isEqualTo(new Answer.NotReached("misconfigured", Duration.ofMinutes(5)));
        assertThat(served).hasValue(0);
    }

    @Test
    void a_message_that_is_not_there_may_be_told_without_words_and_a_conversation_is_not() {
        outcome = new FakeHttp.Outcome(404, "text/plain", "", "", Fault.NONE);
        var connector = connector(Connector.PATIENCE, new Login.Reply.Issued("t", Duration.ofHours(1)));
        assertThat(connector.call(url(), Call.delete("19:c", "17"), Deadline.in(Duration.ofSeconds(18))))
                .isEqualTo(new Answer.Denied(404, ""));
        assertThat(call()).isInstanceOf(Answer.NotReached.class);
    }

    @Test
    void who_takes_too_long_may_have_done_it() {
        outcome = new FakeHttp.Outcome(201, "application/json", "{}", "", Fault.SLOW);
        assertThat(call(Duration.ofMillis(200))).isInstanceOf(Answer.Unclear.class);
    }

    @Test
    void whoever_is_not_there_did_nothing() {
        server.close();
        assertThat(call()).isInstanceOf(Answer.NotReached.class);
    }

    @Test
    void a_connection_that_breaks_is_not_tried_again_behind_our_back() {
        call();
        outcome = new FakeHttp.Outcome(201, "application/json", "{}", "", Fault.RESET_AFTER);
        assertThat(call()).isInstanceOf(Answer.Unclear.class);
        assertThat(served).hasValue(2);
    }

    @Test
    void when_the_time_is_over_nothing_is_begun() {
        var connector = connector(Connector.PATIENCE, new Login.Reply.Issued("t", Duration.ofHours(1)));
        assertThat(connector.call(url(), CALL, Deadline.in(Duration.ZERO))).isInstanceOf(Answer.NotReached.class);
        assertThat(served).hasValue(0);
    }

    @Test
    void a_page_of_something_on_the_way_is_no_word_of_teams() {
        outcome = new FakeHttp.Outcome(403, "text/html", "<html>no</html>", "", Fault.NONE);
        assertThat(call()).isInstanceOf(Answer.NotReached.class);
    }

    @Test
    void a_page_that_says_all_is_well_proves_nothing() {
        outcome = new FakeHttp.Outcome(200, "text/html", "<html>Welcome</html>", "", Fault.NONE);
        assertThat(call()).isInstanceOf(Answer.Unclear.class);
        outcome = new FakeHttp.Outcome(200, "text/plain", "", "", Fault.NONE);
        assertThat(call()).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_blocked_conversation_is_understood_in_each_way_that_teams_tells_it() {
        for (var body : new String[] {
            "{\"error\":{\"code\":\"MessageWritesBlocked\",\"message\":\"…\"}}",
            "{\"errorCode\":209,\"message\":\"{\\r\\n  \\\"subCode\\\": \\\"MessageWritesBlocked\\\"\\r\\n}\"}",
            "{\"subCode\":\"MessageWritesBlocked\"}"
        }) {
            outcome = json(403, body);
            assertThat(call()).isEqualTo(new Answer.Denied(403, "MessageWritesBlocked"));
        }
    }

    @Test
    void what_is_named_in_an_address_can_not_change_where_it_leads() {
        assertThat(Call.send("a/../../x?y#z", Json.mapper().createObjectNode()).path())
                .isEqualTo("v3/conversations/a%2F..%2F..%2Fx%3Fy%23z/activities");
        assertThat(Call.update(
                                "19:c@thread.tacv2;messageid=1",
                                "2",
                                Json.mapper().createObjectNode())
                        .path())
                .isEqualTo("v3/conversations/19%3Ac%40thread.tacv2%3Bmessageid%3D1/activities/2");
    }
}
