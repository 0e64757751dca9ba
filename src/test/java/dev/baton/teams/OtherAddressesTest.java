package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.BatonApplication;
import dev.baton.teams.fake.FakeLogin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.springframework.security.core.userdetails.UserDetailsService;

/** Teams' security changes nothing of what isn't Teams'. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class OtherAddressesTest {

    private final FakeLogin login = new FakeLogin();
    private ConfigurableApplicationContext with = new GenericApplicationContext();
    private ConfigurableApplicationContext without = new GenericApplicationContext();

    @BeforeAll
    void start(@TempDir Path folder, CapturedOutput log) {
        without = start(folder.resolve("without"), List.of());
        with = start(
                folder.resolve("with"),
                login.settings().entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toList());
        assertThat(log.getAll())
                .doesNotContainIgnoringCase("password")
                .doesNotContainIgnoringCase("org.springframework.security");
        assertThat(log.getAll().lines().filter(line -> line.contains(" WARN ")))
                .allMatch(line -> line.contains("dev.baton.slack"));
    }

    private static ConfigurableApplicationContext start(Path data, List<String> more) {
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--baton.sandbox=on",
                "--slack.bot-token=xoxb-1-2-abc",
                "--slack.signing-secret=secret",
                "--slack.api-url=http://127.0.0.1:1/api/",
                "--baton.data-dir=" + data));
        settings.addAll(more);
        return new SpringApplication(BatonApplication.class).run(settings.toArray(String[]::new));
    }

    @AfterAll
    void stop() {
        with.close();
        without.close();
        login.close();
    }

    private static Wire send(ConfigurableApplicationContext baton, String line) {
        var port = baton.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        var head = line + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        return Wire.send(port, head, "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** What may differ between two that answer alike: the time, and how long their figures are. */
    private static String lasting(Wire answer) {
        return answer.head()
                .lines()
                .filter(line -> !line.startsWith("Date:") && !line.startsWith("Content-Length:"))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /actuator/health",
                "GET /actuator/health/readiness",
                "GET /actuator/prometheus",
                "GET /actuator/env",
                "GET /",
                "GET /sandbox",
                "GET /sandbox/",
                "GET //sandbox",
                "GET /sandbox;x=1",
                "GET /sandbox/js/main.js",
                "GET /%73andbox",
                "GET /x/../sandbox",
                "GET /sandbox/%2e%2e/x",
                "POST /sandbox/api/say",
                "POST /slack/events",
                "POST /slack//events",
                "GET /slack/events",
                "POST /api/v1/leads",
                "GET /api/v1/leads",
                "GET /api/docs",
                "GET /api/openapi",
                "GET /api",
                "GET /api/messages/",
                "POST /api/messages/x",
                "POST /api/message",
                "GET /login",
                "POST /login",
                "GET /logout",
                "GET /nothing",
                "GET /%2f",
                "GET /a%00b",
                "GET /a;b=c/d",
                "OPTIONS /sandbox",
                "TRACE /sandbox",
                "PATCH /nothing",
                "FOO /nothing",
            })
    void every_other_address_answers_as_it_does_without_teams(String line) {
        var one = send(without, line);
        var other = send(with, line);
        assertThat(lasting(other)).isEqualTo(lasting(one));
        assertThat(other.head())
                .doesNotContainIgnoringCase("Set-Cookie")
                .doesNotContainIgnoringCase("WWW-Authenticate: Bearer");
        if (!line.contains("prometheus")) {
            assertThat(stable(other)).isEqualTo(stable(one));
        }
    }

    private static String stable(Wire answer) {
        return answer.body().replaceAll("\"timestamp\":\"[^\"]*\"", "");
    }

    @Test
    void only_the_one_address_wants_a_token() {
        assertThat(send(with, "POST /api/messages").status()).isEqualTo(401);
        assertThat(send(without, "POST /api/messages").status()).isEqualTo(404);
    }

    @Test
    void nobody_can_sign_in() {
        assertThat(with.getBeanNamesForType(UserDetailsService.class)).isEmpty();
        assertThat(without.containsBean("springSecurityFilterChain")).isFalse();
    }
}
