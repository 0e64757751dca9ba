package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PlatformStatus;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@SandboxTest
class SandboxServerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext context;

    @Autowired
    private ObjectProvider<PlatformStatus> statuses;

    @Test
    void a_baton_that_is_only_tried_listens_on_this_machine_only() {
        var server = Objects.requireNonNull((TomcatWebServer) context.getWebServer());
        Connector connector = server.getTomcat().getConnector();

        assertThat((InetAddress) connector.getProperty("address")).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void its_status_says_where_it_is() {
        assertThat(statuses.stream()).anySatisfy(status -> {
            assertThat(status.platform()).isEqualTo("Sandbox");
            assertThat(status.on()).isTrue();
            assertThat(status.text()).contains("/sandbox");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET /sandbox, localhost, 200",
        "GET /sandbox/, localhost, 302",
        "GET /, localhost, 302",
        "GET /sandbox, baton.example, 403",
        "GET /sandbox/api/live, baton.example, 403",
        "GET //sandbox, baton.example, 403",
        "GET /sandbox;x=1/api/unread?as=maya, baton.example, 403",
        "GET /%73andbox/api/unread?as=maya, baton.example, 403",
        "GET /x/../sandbox/index.html, baton.example, 403",
        "POST /sandbox/api/say, localhost, 403",
        "GET /, baton.example, 403",
        "GET /api/docs, baton.example, 403",
        "GET /actuator/prometheus, baton.example, 403",
        "GET /actuator/health/liveness, localhost, 200",
    })
    void no_spelling_of_its_address_gets_past_the_doorkeeper(String line, String host, int status) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = line + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 " + status);
        }
    }
}
