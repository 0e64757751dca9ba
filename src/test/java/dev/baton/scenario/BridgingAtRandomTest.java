package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.Event;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Remark;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People write, change and delete on both sides, word of it comes late and twice, and the platforms fail. */
class BridgingAtRandomTest {

    private static final int DEEDS = 40;
    private static final int LATE = 4;

    private final Office office = Office.withPod();
    private final Branch branch = new Branch(office);

    @AfterEach
    void the_platforms_take_everything_again() {
        Baton.PLATFORM.takesEverything();
        Baton.MIRROR.takesEverything();
    }

    /** What the threads should show of one message once everything has come. */
    private record Expected(LeadThread in, String words, Instant asOf, boolean isGone) {

        Expected hear(Remark remark) {
            return isGone || remark.asOf().isBefore(asOf)
                    ? this
                    : new Expected(in, remark.text().plain(), remark.asOf(), false);
        }

        Expected takeBack() {
            return new Expected(in, words, asOf, true);
        }
    }

    /** The messages in the order in which Baton first heard of them. */
    private final Map<MessageRef, Expected> expected = new LinkedHashMap<>();

    private void expect(Event event, LeadThread in) {
        switch (event) {
            case Event.Said(var ignored, var remark) ->
                expected.merge(
                        remark.message(),
                        new Expected(in, remark.text().plain(), remark.asOf(), false),
                        (before, none) -> before.hear(remark));
            case Event.Withdrawn(var ignored, var none, var message, var said) ->
                expected.merge(message, new Expected(in, "", said, true), (before, nothing) -> before.takeBack());
            default -> throw new AssertionError(event);
        }
    }

    private record Arrival(Event event, LeadThread in) {}

    /** What happens on both sides, in the order in which word of it comes. */
    private static List<Arrival> arrivals(List<LeadThread> threads, Random random) {
        var living = new ArrayList<Map.Entry<LeadThread, Remark>>();
        var happened = new ArrayList<Arrival>();
        for (var deed = 0; deed < DEEDS; deed++) {
            var kind = living.isEmpty() ? 0 : random.nextInt(4);
            if (kind < 2) {
                var thread = threads.get(random.nextInt(threads.size()));
                var remark = thread.writes(Text.of("message " + deed));
                living.add(Map.entry(thread, remark));
                happened.add(new Arrival(thread.said(remark), thread));
            } else {
                var at = random.nextInt(living.size());
                var thread = living.get(at).getKey();
                var remark = living.get(at).getValue();
                if (kind == 2) {
                    var words = remark.text().plain().replaceFirst(",.*", "") + ", version " + random.nextInt(3);
                    var changed = LeadThread.changed(remark, Text.of(words));
                    living.set(at, Map.entry(thread, changed));
                    happened.add(new Arrival(thread.said(changed), thread));
                } else {
                    living.remove(at);
                    happened.add(new Arrival(thread.withdrawn(remark), thread));
                }
            }
        }
        return lateAndTwice(happened, random);
    }

    private static List<Arrival> lateAndTwice(List<Arrival> happened, Random random) {
        var arrivals = new ArrayList<Arrival>();
        for (var at = 0; at < happened.size(); at++) {
            arrivals.add(Math.max(0, arrivals.size() - random.nextInt(LATE)), happened.get(at));
            if (random.nextInt(5) == 0) {
                arrivals.add(happened.get(random.nextInt(at + 1)));
            }
        }
        return arrivals;
    }

    private static void fails(MemoryPlatform platform, Random random) {
        platform.failWith(post ->
                random.nextInt(8) == 0 ? Optional.of(new Sending.NotSent("busy", Duration.ZERO)) : Optional.empty());
        platform.blur(post -> random.nextInt(8) == 0);
        platform.holdUp(message -> random.nextInt(8) == 0);
    }

    @ParameterizedTest
    @DisplayName("each thread shows the other's living replies once, in order, and nothing else")
    @ValueSource(longs = {1, 2})
    void each_thread_shows_the_others_living_replies_once_and_in_order(long run) {
        var seed = Long.getLong("seed", System.nanoTime()) + run;
        var random = new Random(seed);
        office.mia.offers("Acme").saysNothing();
        var threads = List.of(branch.inOffice("Acme"), branch.here("Acme"));
        threads.forEach(thread -> fails(thread.platform(), random));
        for (var arrival : arrivals(threads, random)) {
            LeadThread.happens(arrival.event());
            expect(arrival.event(), arrival.in());
        }
        await("seed " + seed)
                .untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(shown(threads.get(1)))
                        .as("seed %d", seed)
                        .isEqualTo(wanted(threads.get(0), "Mia in Memory: ")));
        await("seed " + seed)
                .untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(shown(threads.get(0)))
                        .as("seed %d", seed)
                        .isEqualTo(wanted(threads.get(1), "Maya Lind in Mirror: ")));
    }

    private static List<String> shown(LeadThread thread) {
        return thread.echoes().stream().map(Card::summary).toList();
    }

    private List<String> wanted(LeadThread from, String prefix) {
        return expected.values().stream()
                .filter(each -> each.in().equals(from) && !each.isGone())
                .map(each -> prefix + each.words())
                .toList();
    }
}
