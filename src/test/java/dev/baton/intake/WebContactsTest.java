package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.baton.intake.Contacts.Answer;
import dev.baton.people.Network;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebContactsTest {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private WebContacts contacts;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        contacts = new WebContacts(new OkHttpClient.Builder()
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .build());
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        seen.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        if (path.equals("/slow")) {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        var body = (path.equals("/large") ? "\"" + "x".repeat(70_000) + "\"" : "{\"id\": \"1\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(
                Map.of("/moved", 302, "/expired", 401, "/closed", 403, "/gone", 404, "/down", 503, "/busy", 429)
                        .getOrDefault(path, 200),
                body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer ask(String path) {
        return contacts.ask("http://crm.example:" + server.getAddress().getPort() + path, "token");
    }

    @Test
    void a_contact_is_asked_for_with_the_token() {
        assertThat(ask("/1")).isEqualTo(new Answer.Found(Map.of("id", "1")));
        assertThat(seen).containsExactly("/1 Bearer token");
    }

    @Test
    void a_redirect_is_not_followed() {
        assertThat(ask("/moved")).isEqualTo(new Answer.Unknown());
        assertThat(seen).hasSize(1);
    }

    @Test
    void who_does_not_know_is_not_asked_again_and_who_is_down_is() {
        assertThat(ask("/gone")).isEqualTo(new Answer.Unknown());
        assertThat(ask("/down")).isEqualTo(new Answer.NotNow());
        assertThat(ask("/busy")).isEqualTo(new Answer.NotNow());
    }

    @Test
    void a_token_that_is_not_good_is_told_from_a_contact_that_is_not_there() {
        assertThat(ask("/expired")).isEqualTo(new Answer.Refused());
        assertThat(ask("/closed")).isEqualTo(new Answer.Refused());
    }

    @Test
    void a_long_answer_is_none_and_nobody_is_waited_for_long() {
        assertThat(ask("/large")).isEqualTo(new Answer.Unknown());
        assertThat(ask("/slow")).isEqualTo(new Answer.NotNow());
    }

    @Test
    void what_is_not_encrypted_is_not_asked() {
        assertThat(new WebContacts()
                        .ask("http://localhost:" + server.getAddress().getPort() + "/1", "token"))
                .isEqualTo(new Answer.NotNow());
        assertThat(seen).isEmpty();
    }

    @Test
    void a_name_that_leads_inside_is_not_connected_to() {
        var careful = new WebContacts(new OkHttpClient.Builder()
                .dns(WebContacts.publicOnly(
                        host -> List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getLoopbackAddress())))
                .build());
        assertThat(careful.ask("http://crm.example:" + server.getAddress().getPort() + "/1", "token"))
                .isEqualTo(new Answer.NotNow());
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "127.0.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "::ffff:10.0.0.1",
                "2001:db8::1",
                "2002:a00:1::",
                "2001::1"
            })
    void these_are_not_the_public_internet(String address) throws UnknownHostException {
        assertThat(Network.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "100.63.0.1",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "2606:4700::1111"
            })
    void and_these_are(String address) throws UnknownHostException {
        assertThat(Network.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
