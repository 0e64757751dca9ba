package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatrolTest {

    private static final int PLACE = 7;
    private static final int WALKERS = 3;

    private final Map<Integer, List<String>> looks = new ConcurrentHashMap<>();
    private final Patrol patrol = new Patrol("patrol under test", WALKERS, this::look);
    private volatile Patrol.Look then = (partition, claimId) -> null;

    private @Nullable Duration look(int partition, String claimId) {
        looks(partition).add(claimId);
        return then.at(partition, claimId);
    }

    private List<String> looks(int partition) {
        return looks.computeIfAbsent(partition, ignored -> new CopyOnWriteArrayList<>());
    }

    @AfterEach
    void end() {
        patrol.stop();
    }

    private void awaitLooks(int partition, int count) {
        eventually().until(() -> looks(partition).size() >= count);
    }

    @Test
    void all_partitions_are_looked_at_at_first_and_again_on_its_own() {
        patrol.start();

        for (var partition = 0; partition < Realm.PARTITIONS; partition++) {
            awaitLooks(partition, 2);
        }
    }

    @Test
    void who_wakes_it_does_not_wait_for_the_next_round() {
        patrol.start();
        awaitLooks(PLACE, 1);

        var begin = System.nanoTime();
        for (var wake = 0; wake < 40; wake++) {
            var before = looks(PLACE).size();
            patrol.wake(PLACE);
            awaitLooks(PLACE, before + 1);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void what_is_due_soon_is_looked_at_soon() {
        then = (partition, claimId) -> partition == PLACE ? Duration.ofMillis(1) : null;
        patrol.start();

        awaitLooks(PLACE, 100);

        assertThat(looks(PLACE + 1)).hasSizeLessThan(50);
    }

    @Test
    void several_partitions_are_looked_at_at_a_time_but_each_by_one() {
        var together = new CyclicBarrier(WALKERS);
        var places = ConcurrentHashMap.<Integer>newKeySet();
        var twice = new AtomicBoolean();
        then = (partition, claimId) -> {
            if (!places.add(partition)) {
                twice.set(true);
            }
            patrol.wake(partition);
            awaitUninterrupted(together);
            places.remove(partition);
            return null;
        };
        patrol.start();
        awaitLooks(PLACE, 50);
        then = (partition, claimId) -> null;
        together.reset();

        assertThat(twice).isFalse();
    }

    @Test
    void each_look_has_a_name_of_its_own() {
        then = (partition, claimId) -> Duration.ZERO;
        patrol.start();
        awaitLooks(PLACE, 3);

        assertThat(looks.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void a_look_that_redis_did_not_answer_is_repeated_under_its_name() {
        then = (partition, claimId) -> {
            if (partition == PLACE && looks(PLACE).size() <= 2) {
                throw new StoreUnavailable("away", new IllegalStateException());
            }
            return null;
        };
        patrol.start();
        awaitLooks(PLACE, 4);

        assertThat(looks(PLACE).get(1)).isEqualTo(looks(PLACE).getFirst());
        assertThat(looks(PLACE).get(2)).isEqualTo(looks(PLACE).getFirst());
        assertThat(looks(PLACE).get(3)).isNotEqualTo(looks(PLACE).getFirst());
    }

    @Test
    void a_bug_in_a_look_does_not_end_the_patrol_nor_repeat_its_claim() {
        var failures = List.<Runnable>of(
                () -> {
                    throw new StoreUnavailable("away", new IllegalStateException());
                },
                () -> {
                    throw new IllegalStateException("a planned failure");
                },
                () -> {
                    throw new StackOverflowError("another planned failure");
                });
        then = (partition, claimId) -> {
            var look = looks(partition).size();
            if (partition == PLACE && look <= failures.size()) {
                failures.get(look - 1).run();
            }
            return null;
        };
        patrol.start();
        awaitLooks(PLACE, 4);

        assertThat(looks(PLACE).get(1)).isEqualTo(looks(PLACE).getFirst());
        assertThat(looks(PLACE).subList(1, 4)).doesNotHaveDuplicates();
    }

    @Test
    void stopping_waits_for_the_look_that_is_under_way() throws InterruptedException {
        var looking = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        then = (partition, claimId) -> {
            looking.countDown();
            awaitUninterrupted(mayEnd);
            ended.set(true);
            return null;
        };
        patrol.start();
        looking.await();
        Thread.ofVirtual().start(mayEnd::countDown);
        patrol.stop();

        assertThat(ended).isTrue();
        var seen = looks.values().stream().mapToInt(List::size).sum();
        patrol.wake(PLACE);
        assertThat(looks.values().stream().mapToInt(List::size).sum()).isEqualTo(seen);
    }

    private static void awaitUninterrupted(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            // it is over
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void it_may_be_stopped_before_it_starts_and_started_again() {
        patrol.stop();
        patrol.start();
        awaitLooks(PLACE, 1);
        patrol.stop();
        looks.clear();
        patrol.start();

        awaitLooks(PLACE, 1);
    }
}
