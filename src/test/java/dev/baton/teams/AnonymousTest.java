package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.BatonApplication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** A development without tokens: for this machine, and said aloud. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class AnonymousTest {

    private ConfigurableApplicationContext baton = new GenericApplicationContext();

    @BeforeAll
    void start(@TempDir Path folder, CapturedOutput log) {
        baton = new SpringApplication(BatonApplication.class, Heard.class)
                .run(
                        "--server.port=0",
                        "--baton.data-dir=" + folder.resolve("data"),
                        "--teams.anonymous=true",
                        "--teams.service-hosts=localhost:56150");
        assertThat(log.getOut()).contains("WARN").contains("TEAMS_ANONYMOUS is on.");
    }

    @AfterAll
    void stop() {
        baton.close();
    }

    private int post(String serviceUrl, String host, String... headers) {
        var head = "POST /api/messages HTTP/1.1\r\nContent-Type: application/json\r\nHost: " + host + "\r\n";
        for (var header : headers) {
            head += header + "\r\n";
        }
        var body =
                SignedCall.activity().put("serviceUrl", serviceUrl).toString().getBytes(StandardCharsets.UTF_8);
        var port = baton.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        return Wire.send(port, head, body).status();
    }

    @Test
    void the_peer_on_this_machine_needs_no_token() {
        Heard.forget();
        assertThat(post("http://localhost:56150/_connector", "localhost")).isEqualTo(200);
        assertThat(Heard.all()).hasSize(1);
    }

    @Test
    void nobody_speaks_for_teams_itself() {
        assertThat(post(SignedCall.SERVICE, "localhost")).isEqualTo(403);
        assertThat(post("http://localhost:56151/", "localhost")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baton.example", "127.0.0.1.evil.example", "192.0.2.1:8080"})
    void who_calls_it_by_another_name_is_refused(String host) {
        assertThat(post("http://localhost:56150/_connector", host)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://localhost", "X-Forwarded-For: 192.0.2.1", "Forwarded: for=192.0.2.1"})
    void pages_and_tunnels_are_refused(String header) {
        assertThat(post("http://localhost:56150/_connector", "localhost", header))
                .isEqualTo(403);
    }
}
