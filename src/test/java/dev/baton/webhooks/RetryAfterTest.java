package dev.baton.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "0 | PT1S",
                "999999999 | PT24H",
                "Mon, 02 Mar 2026 09:10:00 GMT | PT10M",
                "Mon, 02 Mar 2026 08:00:00 GMT | PT1S",
                "Wed, 02 Mar 2033 09:10:00 GMT | PT24H"
            })
    void a_pause_is_read_within_bounds(String header, Duration pause) {
        assertThat(RetryAfter.read(header, NOW)).contains(pause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "1.5", "99999999999", "2026-03-02T09:10:00Z"})
    void what_cant_be_read_is_no_pause(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }

    @Test
    void no_header_is_no_pause() {
        assertThat(RetryAfter.read(null, NOW)).isEmpty();
    }
}
