package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.Misconfigured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class WantedTest {

    private final MockEnvironment environment = new MockEnvironment();

    private Wanted wanted() {
        return Wanted.in(environment);
    }

    @Test
    void with_nothing_configured_there_is_a_sandbox_for_this_machine_only() {
        assertThat(wanted().isOn()).isTrue();
        assertThat(wanted().isForThisMachineOnly()).isTrue();
        assertThat(wanted().text(8080)).isEqualTo("http://localhost:8080/sandbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"slack.signing-secret", "slack.bot-token", "slack.app-token", "slack.client-id", "teams.app-id"})
    void a_platform_that_is_configured_turns_it_off(String setting) {
        environment.setProperty(setting, "something");

        assertThat(wanted().isOn()).isFalse();
        assertThat(wanted().text(8080)).isEqualTo("off, since a platform is configured; BATON_SANDBOX=on turns it on");
    }

    @Test
    void a_setting_that_is_left_blank_configures_nothing() {
        environment.setProperty("slack.bot-token", "");

        assertThat(wanted().isOn()).isTrue();
    }

    @Test
    void beside_a_platform_it_can_be_turned_on_and_the_server_stays_reachable() {
        environment.setProperty("slack.bot-token", "something");
        environment.setProperty("baton.sandbox", "on");

        assertThat(wanted().isOn()).isTrue();
        assertThat(wanted().isForThisMachineOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "OFF"})
    void it_can_be_turned_off(String off) {
        environment.setProperty("baton.sandbox", off);

        assertThat(wanted().isOn()).isFalse();
        assertThat(wanted().isForThisMachineOnly()).isFalse();
        assertThat(wanted().text(8080)).isEqualTo("off; BATON_SANDBOX=auto or on turns it on");
    }

    @Test
    void one_that_is_open_to_other_machines_says_so() {
        environment.setProperty("baton.sandbox-remote", "true");

        assertThat(wanted().isForThisMachineOnly()).isFalse();
        assertThat(wanted().text(8080)).contains("open to other machines");
    }

    @Test
    void a_wrong_setting_is_answered_with_the_right_ones() {
        environment.setProperty("baton.sandbox", "maybe");

        assertThatThrownBy(this::wanted)
                .isInstanceOf(Misconfigured.class)
                .hasMessage("BATON_SANDBOX is on, off or auto. Set it to one of these.");
    }
}
