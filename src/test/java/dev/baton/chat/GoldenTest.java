package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoldenTest {

    private static final Map<String, Object> EMPTY_HOME =
            Map.of("type", "home", "blocks", new Object[] {Map.of("type", "divider")});

    @BeforeEach
    void nothing_is_approved_now() {
        assumeThat(System.getProperty("golden")).isNotEqualTo("approve");
    }

    @Test
    void a_rendering_that_nobody_has_approved_fails_and_says_how_to_approve_it() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Golden.SLACK.approves("never-approved", EMPTY_HOME))
                .withMessageContaining("slack/never-approved.json is not what was approved")
                .withMessageContaining("-Dgolden=approve")
                .withMessageContaining("divider");
    }

    @Test
    void a_rendering_that_the_platform_would_refuse_cannot_be_approved() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Golden.TEAMS.approves("never-approved", EMPTY_HOME))
                .withMessageContaining("what TEAMS would refuse in never-approved");
    }
}
