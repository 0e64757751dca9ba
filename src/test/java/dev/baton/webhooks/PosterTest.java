package dev.baton.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import dev.baton.fake.FakeHttp;
import dev.baton.fake.FakeHttp.Outcome;
import dev.baton.fake.Fault;
import dev.baton.fake.HttpExchange;
import dev.baton.people.Network;
import dev.baton.webhooks.Poster.Parcel;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One delivery over the wire, to a receiver that fails in every way, and to names that lead astray. */
class PosterTest {

    private static final String SECRET = Secret.fresh();

    private final List<HttpExchange> heard = new CopyOnWriteArrayList<>();
    private volatile Outcome outcome = new Outcome(200, "text/plain", "fine", "", Fault.NONE);
    private final FakeHttp http = new FakeHttp(request -> {
        heard.add(request);
        return outcome;
    });
    private final List<String> asked = new ArrayList<>();
    private final Parcel parcel = new Parcel("evt_1", Instant.now(), "{\"type\":\"lead.won\",\"data\":{\"é\":1}}");

    @AfterEach
    void end() {
        http.close();
    }

    private Answer local() {
        return local(Duration.ofSeconds(15));
    }

    private Answer local(Duration patience) {
        return new Poster(Resolver::system, Network::isPublic, true, patience)
                .post("http://127.0.0.1:" + http.port() + "/x", parcel, List.of(SECRET));
    }

    /** Sends to a name that leads there. */
    private Answer sendsTo(String name, String... addresses) {
        Resolver resolver = host -> {
            asked.add(host);
            var all = new ArrayList<InetAddress>();
            for (var address : addresses) {
                all.add(InetAddress.getByName(address));
            }
            return all;
        };
        return new Poster(resolver, Network::isPublic, false, Duration.ofMillis(300))
                .post("https://" + name + ":" + http.port() + "/x", parcel, List.of(SECRET));
    }

    @Test
    void the_library_of_the_standard_verifies_it_by_each_secret() throws Exception {
        var other = Secret.fresh();
        var answer = new Poster(Resolver::system, Network::isPublic, true, Duration.ofSeconds(15))
                .post("http://localhost:" + http.port() + "/x", parcel, List.of(SECRET, other));
        assertThat(answer).isEqualTo(new Answer.Taken(200));
        var request = heard.getFirst();
        Map<String, List<String>> headers = request.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
        new Webhook(SECRET).verify(request.body(), headers);
        new Webhook(other).verify(request.body(), headers);
        assertThat(request.body()).isEqualTo(parcel.body());
    }

    @Test
    void what_is_answered_is_told_apart() {
        assertThat(answered(204, "")).isEqualTo(new Answer.Taken(204));
        assertThat(answered(410, "")).isEqualTo(new Answer.Gone());
        assertThat(answered(429, "7")).isEqualTo(new Answer.Later(429, Duration.ofSeconds(7)));
        assertThat(answered(503, "7")).isEqualTo(new Answer.Later(503, Duration.ofSeconds(7)));
        assertThat(answered(503, "")).isEqualTo(new Answer.Refused(503));
        assertThat(answered(500, "7")).isEqualTo(new Answer.Refused(500));
        assertThat(answered(404, "")).isEqualTo(new Answer.Refused(404));
        assertThat(answered(304, "")).isEqualTo(new Answer.Refused(304));
    }

    private Answer answered(int status, String retryAfter) {
        outcome =
                new Outcome(status, "text/plain", status == 204 || status == 304 ? "" : "body", retryAfter, Fault.NONE);
        return local();
    }

    @Test
    void a_connection_that_breaks_is_not_tried_again_by_itself() {
        outcome = new Outcome(200, "text/plain", "fine", "", Fault.RESET_AFTER);
        assertThat(local()).isEqualTo(new Answer.None(Answer.Why.BROKEN_OFF));
        assertThat(heard).hasSize(1);
        outcome = new Outcome(200, "text/plain", "fine", "", Fault.SLOW);
        assertThat(local(Duration.ofMillis(100))).isEqualTo(new Answer.None(Answer.Why.TIMEOUT));
        assertThat(heard).hasSize(2);
        http.goAway();
        assertThat(local()).isEqualTo(new Answer.None(Answer.Why.UNREACHABLE));
    }

    @Test
    void a_redirect_is_not_followed_and_a_long_answer_not_read() {
        outcome = new Outcome(307, "text/plain", "x".repeat(5 << 20), "", Fault.NONE);
        assertThat(local()).isEqualTo(new Answer.Refused(307));
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_name_that_leads_into_a_private_network_is_not_connected_to() {
        for (var address : List.of("127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1", "64:ff9b::7f00:1")) {
            assertThat(sendsTo("hooks.example.com", address))
                    .as(address)
                    .isEqualTo(new Answer.None(Answer.Why.NOT_PUBLIC));
        }
        assertThat(sendsTo("hooks.example.com", "1.1.1.1", "127.0.0.1"))
                .isEqualTo(new Answer.None(Answer.Why.NOT_PUBLIC));
        assertThat(asked).allMatch("hooks.example.com"::equals);
        assertThat(heard).isEmpty();
    }

    @Test
    void what_was_looked_at_is_what_is_connected_to_even_if_the_name_leads_elsewhere_right_after() throws Exception {
        var fine = InetAddress.getByName("127.0.0.2");
        var own = InetAddress.getLoopbackAddress();
        var times = new AtomicInteger();
        Resolver rebinding = host -> List.of(times.getAndIncrement() == 0 ? fine : own);
        try (var there = new ServerSocket(0, 10, fine);
                var here = new ServerSocket(there.getLocalPort(), 10, own)) {
            here.setSoTimeout(1);
            there.setSoTimeout(10_000);
            var poster = new Poster(rebinding, fine::equals, false, Duration.ofMillis(500));
            var address = "https://rebind.example.com:" + there.getLocalPort() + "/x";
            assertThat(poster.post(address, parcel, List.of(SECRET))).isInstanceOf(Answer.None.class);
            there.accept().close();
            assertThat(times).hasValue(1);
            assertThat(poster.post(address, parcel, List.of(SECRET))).isEqualTo(new Answer.None(Answer.Why.NOT_PUBLIC));
            assertThatThrownBy(here::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_name_that_leads_nowhere_is_told_apart() {
        var nowhere = new Poster(
                host -> {
                    throw new UnknownHostException(host);
                },
                Network::isPublic,
                false,
                Duration.ofSeconds(5));
        assertThat(nowhere.post("https://nowhere.example.com/x", parcel, List.of(SECRET)))
                .isEqualTo(new Answer.None(Answer.Why.UNKNOWN_HOST));
    }

    @Test
    void an_address_that_was_kept_before_is_looked_at_again() {
        var strict = new Poster(Resolver::system, Network::isPublic, false, Duration.ofSeconds(5));
        for (var address : List.of("http://127.0.0.1:" + http.port() + "/x", "https://10.0.0.1/", "https://[::1]/")) {
            assertThat(strict.post(address, parcel, List.of(SECRET))).isEqualTo(new Answer.None(Answer.Why.NOT_PUBLIC));
        }
        assertThat(heard).isEmpty();
    }
}
