package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.scenario.Receiver.Heard;
import dev.baton.store.RedisFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes deliver to the same endpoints. */
class WebhooksOnTwoNodesTest {

    private static final int SUBJECTS = 12;
    private static final int EACH = 5;
    private static final Baton ONE = start();
    private static final Baton OTHER = start();

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(ONE);
    private final WebhookDesk desk = new WebhookDesk(office);
    private final Receiver receiver = new Receiver();

    private static Baton start() {
        return Baton.start(
                "--redis.url=" + RedisFixture.url(),
                "--baton.master-key=" + RedisFixture.masterKey(),
                "--baton.webhooks.local=true");
    }

    @AfterAll
    static void both_stop() {
        ONE.close();
        OTHER.close();
    }

    @AfterEach
    void back() {
        receiver.close();
        Baton.CLOCK.set(before);
    }

    @Test
    void whatever_fails_and_wherever_it_happens_each_subject_is_heard_of_in_order() {
        System.out.println("webhooks on two nodes: -Dseed=" + seed);
        var random = new Random(seed);
        List<String> taken = new ArrayList<>();
        Set<String> atWork = ConcurrentHashMap.newKeySet();
        Set<String> overlapping = ConcurrentHashMap.newKeySet();
        receiver.answers(heard -> {
            if (!atWork.add(heard.subject())) {
                overlapping.add(heard.subject());
            }
            synchronized (taken) {
                var fails = random.nextInt(3) == 0;
                if (!fails) {
                    taken.add(heard.name());
                }
                atWork.remove(heard.subject());
                return Receiver.answer(fails ? 500 : 200, "");
            }
        });
        desk.adds(receiver);
        var here = new Parcels(ONE, office.organization());
        var there = new Parcels(OTHER, office.organization());
        for (var number = 1; number <= EACH; number++) {
            for (var subject = 0; subject < SUBJECTS; subject++) {
                (random.nextBoolean() ? here : there).happens(nameOf(subject), Parcels.SENT, number);
            }
        }
        for (var round = 0; round < 60 && !Office.words(desk.list()).contains("Nothing waits."); round++) {
            desk.waits(Duration.ofHours(3));
        }
        assertThat(overlapping).isEmpty();
        assertThat(taken).hasSize(SUBJECTS * EACH).doesNotHaveDuplicates();
        areInOrder(taken);
        assertThat(new HashSet<>(receiver.heard().stream().map(Heard::id).toList()))
                .hasSize(SUBJECTS * EACH);
    }

    private static void areInOrder(List<String> taken) {
        for (var subject = 0; subject < SUBJECTS; subject++) {
            var name = nameOf(subject);
            assertThat(taken.stream().filter(each -> each.startsWith(name)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, EACH)
                            .mapToObj(number -> name + number)
                            .toList());
        }
    }

    private static String nameOf(int subject) {
        return "S" + (char) ('a' + subject);
    }

    @Test
    void a_slow_endpoint_has_four_on_their_way_and_holds_up_no_other() throws Exception {
        var release = new CountDownLatch(1);
        var slow = new AtomicInteger();
        receiver.answers(ignored -> {
            slow.incrementAndGet();
            hold(release);
            return Receiver.TAKEN;
        });
        try (var quick = new Receiver()) {
            desk.adds("Slow", receiver.address(), "*");
            desk.adds("Quick", quick.address(), "*");
            var parcels = new Parcels(OTHER, office.organization());
            IntStream.range(0, 40).forEach(number -> parcels.happens("S" + number, Parcels.SENT, 1));
            quick.hears(40);
            await().untilAtomic(slow, org.hamcrest.Matchers.equalTo(4));
            release.countDown();
            receiver.hears(40);
            assertThat(receiver.names()).doesNotHaveDuplicates();
        }
    }

    private static void hold(CountDownLatch release) {
        try {
            assertThat(release.await(14, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
