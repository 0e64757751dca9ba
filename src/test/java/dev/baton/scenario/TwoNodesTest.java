package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RedisFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two nodes on one Redis, at which people do the same things at the same moment. */
class TwoNodesTest {

    private static final String MASTER_KEY = RedisFixture.masterKey();
    private static final Baton ONE = start();
    private static final Baton OTHER = start();

    private final Office office = Office.withPod(ONE);

    private static Baton start() {
        return Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + MASTER_KEY);
    }

    @AfterAll
    static void both_stop() {
        ONE.close();
        OTHER.close();
    }

    private static List<Answer> atOnce(Callable<Answer> first, Callable<Answer> second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> here = both.submit(() -> {
                start.await();
                return first.call();
            });
            Future<Answer> there = both.submit(() -> {
                start.await();
                return second.call();
            });
            return List.of(here.get(), there.get());
        }
    }

    private long timesInChannel(String words) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().toString().contains(words))
                .count();
    }

    /** Neither less nor more, even after a while. */
    private void staysInChannel(String words, int times) {
        await().atMost(Duration.ofSeconds(30))
                .during(Duration.ofSeconds(1))
                .until(() -> timesInChannel(words) == times);
    }

    /** Neither less nor more: a channel gets everything in order, and one more lead comes after all that. */
    private void isOnceInChannel(String words) {
        office.mia.offers("Bolt");
        office.cardOf("Bolt", "Accept");
        assertThat(timesInChannel(words)).isEqualTo(1);
    }

    private Interaction accept(Colleague person) {
        return person.action(office.cardOf("Acme", "Accept"), "Accept");
    }

    @RepeatedTest(10)
    void of_two_who_accept_at_once_one_is_first_and_the_other_is_told() throws Exception {
        office.mia.offers("Acme");
        var sams = accept(office.sam);
        var sues = accept(office.sue);
        var answers = atOnce(() -> office.sam.doesAt(ONE, sams), () -> office.sue.doesAt(OTHER, sues));
        assertThat(answers.stream().map(answer -> answer.card().toString()))
                .anyMatch(words -> words.contains("You work on Acme now."))
                .anyMatch(words -> words.contains("works on Acme already"));
        office.cardOf("Acme", "Contacted");
        isOnceInChannel("accepted it");
    }

    @RepeatedTest(10)
    void one_click_delivered_to_both_has_one_effect_and_one_reply() throws Exception {
        office.mia.offers("Acme");
        var click = accept(office.sam);
        var answers = atOnce(() -> office.sam.doesAt(ONE, click), () -> office.sam.doesAt(OTHER, click));
        assertThat(answers.get(0).reply).isEqualTo(answers.get(1).reply).isInstanceOf(Reply.OnlyYou.class);
        office.cardOf("Acme", "Contacted");
        isOnceInChannel("accepted it");
    }

    @Test
    void what_both_hand_over_is_posted_once_each() throws Exception {
        for (var round = 0; round < 20; round++) {
            var number = round;
            var mias = office.mia.types("lead").submission(lead("Here " + number));
            var sams = office.sam.types("lead").submission(lead("There " + number));
            atOnce(() -> office.mia.doesAt(ONE, mias), () -> office.sam.doesAt(OTHER, sams));
        }
        staysInChannel("Accept", 40);
        for (var round = 0; round < 20; round++) {
            assertThat(timesInChannel("Heading[text=Here " + round + "]")).isEqualTo(1);
            assertThat(timesInChannel("Heading[text=There " + round + "]")).isEqualTo(1);
        }
    }

    private static Map<String, List<String>> lead(String company) {
        return Map.of("company", List.of(company), "whyNow", List.of("They asked"));
    }

    @Test
    void a_deadline_passes_once() {
        var now = Baton.CLOCK.instant();
        try {
            for (var lead = 0; lead < 10; lead++) {
                office.mia.offers("Late " + lead);
            }
            Baton.CLOCK.advance(Duration.ofHours(5));
            await().atMost(Duration.ofSeconds(30)).until(() -> timesInChannel("Overdue") == 10);
            staysInChannel("still waits for an answer", 10);
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void what_one_node_learns_of_people_the_other_knows_at_once() {
        var zoe = office.hire("Zoe", dev.baton.chat.Role.MEMBER);
        office.mia.offers("Acme");
        var card = office.cardOf("Acme", "Accept");
        zoe.doesAt(OTHER, zoe.action(card, "Accept")).saysPrivately("doesn't know yet");
        var refusal = zoe.doesAt(OTHER, zoe.action(card, "Accept")).card();
        zoe.doesAt(ONE, zoe.action(refusal, "I am in sales")).saysPrivately("Noted");
        await().untilAsserted(
                        () -> zoe.doesAt(OTHER, zoe.action(card, "Accept")).saysPrivately("You work on Acme now."));
    }
}
