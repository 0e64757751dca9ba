package dev.baton.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a poll is to close, in people's words and by their clocks. */
class ClosingTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** A day before clocks there are put forward. */
    private static final Instant SATURDAY = Instant.parse("2026-03-28T11:00:00Z");

    /** A day before they are put back. */
    private static final Instant OCTOBER = Instant.parse("2026-10-24T11:00:00Z");

    private static ClosingTime.Reading read(String typed, Instant now) {
        return ClosingTime.read(typed, BERLIN, EVENING, now);
    }

    private static void understands(String typed, Instant now, String at) {
        assertThat(read(typed, now)).isEqualTo(new ClosingTime.Reading.Understood(Instant.parse(at)));
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 2026-03-29T15:00:00Z",
        "tomorrow 12:00, 2026-03-29T10:00:00Z",
        "today 17:00, 2026-03-28T16:00:00Z",
        "in 24 hours, 2026-03-29T11:00:00Z",
        "2026-03-30 08:00, 2026-03-30T06:00:00Z"
    })
    void clocks_that_are_put_forward_meanwhile_are_followed(String typed, String at) {
        understands(typed, SATURDAY, at);
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 2026-10-25T16:00:00Z",
        "tomorrow 12:00, 2026-10-25T11:00:00Z",
        "in 24 hours, 2026-10-25T11:00:00Z"
    })
    void clocks_that_are_put_back_meanwhile_are_followed(String typed, String at) {
        understands(typed, OCTOBER, at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-28T16:30:00Z", "2026-03-29T15:00:00Z", "2026-10-25T16:00:00Z"})
    void what_is_written_is_read_as_the_same(String at) {
        understands(ClosingTime.write(Instant.parse(at), BERLIN), SATURDAY, at);
    }

    @Test
    void what_does_not_close_by_time_is_written_as_nothing() {
        assertThat(ClosingTime.write(null, BERLIN)).isEmpty();
    }

    @Test
    void the_moment_itself_is_in_the_past() {
        assertThat(read("2026-03-28 12:00", SATURDAY).toString()).contains("is in the past");
    }

    @Test
    void a_day_whose_evening_is_over_is_in_the_past() {
        assertThat(read("today", Instant.parse("2026-03-28T16:00:01Z")).toString())
                .contains("is in the past");
    }

    @Test
    void more_than_a_time_takes_is_not_even_tried() {
        assertThat(read("tomorrow at noon ".repeat(1_000), SATURDAY).toString()).contains("I don't understand");
    }
}
