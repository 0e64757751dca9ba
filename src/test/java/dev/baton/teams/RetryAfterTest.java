package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | PT7S",
                "0 | PT1S",
                "999999 | PT1H",
                "Wed, 01 Jul 2026 09:02:00 GMT | PT2M",
                "Wed, 01 Jul 2026 08:00:00 GMT | PT1S",
                "Thu, 02 Jul 2026 09:00:00 GMT | PT1H",
                "soon | PT5S",
                "'' | PT5S",
                "-3 | PT5S"
            })
    void seconds_and_dates_are_understood_and_bounded(String header, Duration expected) {
        assertThat(RetryAfter.of(header, NOW)).isEqualTo(expected);
    }
}
