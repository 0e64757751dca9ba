package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What somebody sends, some bytes at a time. */
class SteadyInputTest {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /** @param bytes with each read, which takes so long */
    private SteadyInput input(int length, int bytes, Duration each) {
        InputStream slow = new ByteArrayInputStream(new byte[length]) {

            @Override
            public synchronized int read(byte[] into, int from, int most) {
                now = now.plus(each);
                return super.read(into, from, Math.min(most, bytes));
            }
        };
        return new SteadyInput(slow, () -> now);
    }

    @Test
    void a_line_now_and_then_is_too_slow() {
        assertThatThrownBy(() -> input(100_000, 60, Duration.ofSeconds(6)).readAllBytes())
                .isInstanceOf(IOException.class);
        assertThat(now).isBefore(Instant.parse("2026-03-02T09:00:30Z"));
    }

    @Test
    void what_never_ends_is_too_long_however_fast_it_comes() {
        assertThatThrownBy(
                        () -> input(100_000_000, 8_000, Duration.ofSeconds(1)).readAllBytes())
                .isInstanceOf(IOException.class);
        assertThat(now).isBefore(Instant.parse("2026-03-02T09:05:02Z"));
    }

    @Test
    void a_slow_phone_is_waited_for_and_time_in_which_nobody_reads_does_not_count() throws IOException {
        var input = input(300_000, 4_000, Duration.ofSeconds(1));
        for (var i = 0; i < 20; i++) {
            assertThat(input.readNBytes(4_000)).hasSize(4_000);
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(input.readAllBytes()).hasSize(220_000);
    }
}
