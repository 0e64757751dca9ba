package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that can't succeed says one sentence, and nothing that only who wrote Baton understands. */
@ExtendWith(OutputCaptureExtension.class)
class StartingTest {

    private static final Pattern SAID = Pattern.compile(" (WARN|ERROR) \\d+ ---");

    @TempDir
    Path folder = Path.of("");

    private void fails(String setting) {
        var port = setting.startsWith("--server.port=") ? "--spring.main.banner-mode=off" : "--server.port=0";
        assertThatThrownBy(() -> new SpringApplication(BatonApplication.class)
                        .run(setting, port, "--baton.data-dir=" + folder.resolve("data"))
                        .close())
                .isInstanceOf(Exception.class);
    }

    private static void saysOnly(CapturedOutput log, String sentence) {
        assertThat(log.getAll())
                .contains(sentence)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("re-run your application with 'debug'");
        assertThat(SAID.matcher(log.getAll()).results()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--server.port=99999, SERVER_PORT is not a port. Set a number from 1 to 65535.",
        "--server.port=abc, SERVER_PORT is not a port. Set a number from 1 to 65535.",
        "--management.server.port=-7, MANAGEMENT_SERVER_PORT is not a port. Set a number from 1 to 65535.",
        "--slack.api-url=foo, 'such as https://slack.com/api/, or leave it out.'",
        "--baton.public-url=foo, 'such as https://baton.example.com, or leave it out.'",
        "--baton.master-key=foo, BATON_MASTER_KEY is not a key.",
        "--baton.sandbox=maybe, BATON_SANDBOX is on",
        "--redis.url=redis://127.0.0.1:1, Redis at 127.0.0.1:1 can't be reached.",
        "--slack.signing-secret=abc, Baton can't call Slack.",
        "--slack.app-token=abc, SLACK_APP_TOKEN is not one",
        "--teams.app-id=abc, TEAMS_APP_ID is not an id",
        "--teams.tenant-id=abc, TEAMS_APP_ID",
        "--teams.cloud=moon, TEAMS_CLOUD is one of",
        "--teams.login-url=https://example.com, TEAMS_LOGIN_URL is for development",
        "--teams.anonymous=true, Set TEAMS_SERVICE_HOSTS",
    })
    void a_wrong_setting_is_told_in_one_sentence(String setting, String sentence, CapturedOutput log) {
        fails(setting);
        saysOnly(log, sentence);
    }

    @Test
    void a_port_that_is_taken_is_told_with_what_to_do(CapturedOutput log) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fails("--server.port=" + other.getLocalPort());
            saysOnly(log, "Port " + other.getLocalPort() + " is taken.");
            assertThat(log.getAll()).contains("Stop what uses it, or set SERVER_PORT.");
        }
    }
}
