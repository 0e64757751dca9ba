package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AfterwardsTest {

    private final Afterwards afterwards = new Afterwards("test");

    @AfterEach
    void close() {
        afterwards.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nobody_waits_for_it_but_the_end_does() {
        var mayEnd = new CountDownLatch(1);
        var done = new AtomicBoolean();
        afterwards.run(() -> {
            await(mayEnd);
            pause(Duration.ofMillis(100));
            done.set(true);
        });
        assertThat(done).isFalse();
        mayEnd.countDown();
        afterwards.close();
        assertThat(done).isTrue();
    }

    @Test
    void all_are_at_it_at_once_and_what_came_of_it_keeps_its_order() {
        var together = new CountDownLatch(3);
        var outcomes = afterwards.atOnce(Stream.of(1, 2, 3), number -> {
            together.countDown();
            await(together);
            return number * 10;
        });
        assertThat(outcomes).containsExactly(10, 20, 30);
    }

    @Test
    void a_store_that_is_away_is_told_as_such() {
        assertThatThrownBy(() -> afterwards.atOnce(Stream.of(1, 2), number -> {
                    if (number == 2) {
                        throw new StoreUnavailable("away", new IllegalStateException());
                    }
                    return number;
                }))
                .isInstanceOf(StoreUnavailable.class);
    }
}
