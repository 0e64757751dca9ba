package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.store.Runs.Coming;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TickerTest {

    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

    private record Ring(int partition, Instant at) {}

    private final List<Ring> rings = new CopyOnWriteArrayList<>();
    private final Ticker ticker = new Ticker();

    TickerTest() {
        ticker.onRing(partition -> rings.add(new Ring(partition, Instant.now())));
    }

    @AfterEach
    void stop() {
        ticker.close();
    }

    private static Coming in(Duration time) {
        return new Coming(Instant.now().plus(time), LORD_HOWE);
    }

    private List<Integer> partitions() {
        return rings.stream().map(Ring::partition).toList();
    }

    @Test
    void it_rings_when_a_run_is_due_and_never_before() {
        for (var round = 0; round < 10; round++) {
            var coming = in(Duration.ofMillis(50 + round * 7));
            var before = rings.size();
            ticker.arm(round, coming);
            await().until(() -> rings.size() > before);
            assertThat(rings.getLast().partition()).isEqualTo(round);
            assertThat(rings.getLast().at()).isAfterOrEqualTo(coming.due());
        }
        assertThat(rings).hasSize(10);
    }

    @Test
    void all_partitions_may_ring_at_once() {
        var coming = in(Duration.ofMillis(300));
        for (var partition = 0; partition < 64; partition++) {
            ticker.arm(partition, coming);
        }
        await().until(() -> rings.size() == 64);
        assertThat(partitions()).doesNotHaveDuplicates();
    }

    @Test
    void what_has_been_due_for_long_rings_at_once() {
        ticker.arm(1, in(Duration.ofHours(-10_001)));
        await().until(() -> rings.size() == 1);
    }

    @Test
    void it_is_armed_for_one_run_of_a_partition_the_last_that_it_was_told() {
        ticker.arm(1, in(Duration.ofMillis(200)));
        ticker.arm(1, in(Duration.ofDays(1)));
        ticker.arm(2, in(Duration.ofMillis(200)));
        ticker.arm(2, null);
        ticker.arm(3, in(Duration.ofDays(1)));
        ticker.arm(3, in(Duration.ofMillis(400)));
        await().until(() -> !rings.isEmpty());
        assertThat(partitions()).containsExactly(3);
    }

    @Test
    void nodes_of_one_jvm_have_a_ticker_each() {
        try (var other = new Ticker()) {
            other.onRing(partition -> rings.add(new Ring(100 + partition, Instant.now())));
            other.arm(1, in(Duration.ofMillis(50)));
            await().until(() -> partitions().equals(List.of(101)));
        }
        ticker.arm(1, in(Duration.ofMillis(50)));
        await().until(() -> partitions().equals(List.of(101, 1)));
    }
}
