package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrewTest {

    private static final int HANDS = 3;

    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile CountDownLatch mayEnd = new CountDownLatch(0);
    private final Crew<String> crew = new Crew<>("test", HANDS, Duration.ofSeconds(20), this::claim, this::work);

    @AfterEach
    void stop() {
        mayEnd.countDown();
        crew.stop();
    }

    private Visit<String> claim(int partition, String claimId, int limit) {
        var claimed = Math.min(limit, waiting.get());
        waiting.addAndGet(-claimed);
        return new Visit<>(Collections.nCopies(claimed, "claim"), null);
    }

    private void work(String claim) {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        working.decrementAndGet();
        if (done.incrementAndGet() <= HANDS) {
            throw new IllegalStateException("a planned failure");
        }
    }

    @Test
    void all_is_done_but_no_more_at_a_time_than_there_are_hands_and_a_failure_frees_its_hand() {
        waiting.set(4 * HANDS);
        mayEnd = new CountDownLatch(1);
        crew.start();
        eventually().until(() -> working.get() == HANDS);
        mayEnd.countDown();
        eventually().until(() -> done.get() == 4 * HANDS);
        assertThat(most).hasValue(HANDS);
    }

    @Test
    void a_claim_that_is_repeated_and_brings_more_than_there_are_hands_free_waits_for_hands() {
        var crowd = new Crew<String>(
                "test",
                HANDS,
                2,
                Duration.ofSeconds(20),
                (partition, claimId, limit) -> new Visit<>(
                        partition == 0 && waiting.getAndSet(0) > 0 ? Collections.nCopies(HANDS, "claim") : List.of(),
                        null),
                this::work);
        waiting.set(1);
        crowd.start();
        eventually().until(() -> done.get() == HANDS);
        waiting.set(1);
        eventually().until(() -> done.get() == 2 * HANDS);
        crowd.stop();
        assertThat(most).hasValueLessThanOrEqualTo(HANDS);
    }

    @Test
    void a_look_that_fails_takes_no_hand_away() {
        var failures = new AtomicInteger(3 * HANDS);
        var unlucky = new Crew<String>(
                "test",
                HANDS,
                Duration.ofSeconds(20),
                (partition, claimId, limit) -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("a planned failure");
                    }
                    return claim(partition, claimId, limit);
                },
                this::work);
        waiting.set(HANDS);
        mayEnd = new CountDownLatch(1);
        unlucky.start();
        eventually().until(() -> working.get() == HANDS);
        mayEnd.countDown();
        unlucky.stop();
    }

    @Test
    void stopping_waits_for_what_is_being_worked_on() throws InterruptedException {
        mayEnd = new CountDownLatch(1);
        waiting.set(1);
        crew.start();
        eventually().until(() -> working.get() == 1);
        var stopping = Thread.ofVirtual().start(crew::stop);
        assertThat(stopping.join(Duration.ofMillis(300))).as("it has stopped").isFalse();
        mayEnd.countDown();
        stopping.join();
        assertThat(done).hasValue(1);
        assertThat(crew.isRunning()).isFalse();
    }

    @Test
    void it_may_be_started_again() {
        crew.start();
        crew.stop();
        waiting.set(HANDS);
        crew.start();
        eventually().until(() -> done.get() == HANDS);
    }
}
