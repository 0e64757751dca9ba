package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.SlackRequests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSignatureTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final RequestSignature signature = new RequestSignature(SlackRequests.SECRET, () -> NOW);

    private boolean isGenuine(long seconds) {
        var time = Long.toString(NOW.getEpochSecond() + seconds);
        return signature.isGenuine(time, SlackRequests.sign(time, "body"), "body".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void clocks_may_differ_by_five_minutes(long seconds) {
        assertThat(isGenuine(seconds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void by_a_second_more_they_may_not(long seconds) {
        assertThat(isGenuine(seconds)).isFalse();
    }
}
