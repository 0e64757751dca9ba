package dev.baton.schedule;

import static java.util.Comparator.naturalOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.schedule.Effects.Effect;
import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import dev.baton.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A thousand schedules on two nodes that are killed and started at random, and whose clocks jump: each run has one
 * effect or is recorded as missed, not both. {@code -Drounds=…} makes it longer, {@code -Dseed=…} repeats the choices.
 */
class NodesComeAndGoTest {

    private static final int ORGANIZATIONS = 100;
    private static final int SCHEDULES = 10;
    private static final int STEPS = 8;
    private static final Duration GRACE = Duration.ofMinutes(90);
    private static final List<Duration> MOVES =
            List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ofMinutes(5), Duration.ofMinutes(-5));

    /** Days before clocks change in America, weeks before they do in Europe. */
    private static final Instant BEGIN = Instant.parse("2026-03-06T12:00:00Z");

    private final Random random = new Random();
    private final Stores stores = RedisFixture.stores().empty();
    private final List<Realm> realms = IntStream.range(0, ORGANIZATIONS)
            .mapToObj(number -> stores.freshRealm())
            .toList();
    private final ManualNode observer = new ManualNode(stores, () -> BEGIN);
    private final List<NodeProcess> nodes = new ArrayList<>();
    private Instant now = BEGIN;
    private int killed;
    private int done;
    private int missed;

    static LongStream seeds() {
        var first = Long.getLong("seed", System.nanoTime());
        return LongStream.range(first, first + Integer.getInteger("rounds", 1));
    }

    @AfterEach
    void stop() {
        nodes.forEach(NodeProcess::close);
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource("seeds")
    void each_run_has_one_effect_or_is_recorded_as_missed_whatever_nodes_and_clocks_do(long seed) {
        System.out.println("nodes: -Dseed=" + seed);
        random.setSeed(seed);
        setAll();
        begin(2);
        for (var step = 0; step < STEPS; step++) {
            pass();
        }
        begin(2 - nodes.size());
        settle();
        realms.forEach(this::check);
        System.out.println(killed + " nodes killed, " + done + " runs done, " + missed + " missed");
    }

    private void setAll() {
        try (var parallel = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var realm : realms) {
                var plans = ids().map(this::plan).toList();
                parallel.execute(() -> plans.forEach(plan -> observer.set(realm, plan.argument(), plan)));
            }
        }
    }

    private static Stream<String> ids() {
        return IntStream.range(0, SCHEDULES).mapToObj(number -> "schedule " + number);
    }

    private Plan plan(String id) {
        var time = LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
        var zone = Reference.ZONES.get(random.nextInt(Reference.ZONES.size()));
        return new Plan(Daily.at(time, zone), Effects.NAME, id, GRACE);
    }

    private void begin(int count) {
        var more = IntStream.range(0, count)
                .mapToObj(ignored -> NodeProcess.start())
                .toList();
        nodes.addAll(more);
        more.forEach(NodeProcess::awaitServing);
    }

    /** Some time passes; some nodes' clocks jump, and some are killed before all is done. */
    private void pass() {
        now = now.plus(Duration.ofMinutes(random.nextInt(nodes.isEmpty() ? 600 : 120)));
        begin(random.nextInt(3 - nodes.size()));
        var clocks = nodes.stream().collect(toMap(identity(), ignored -> clock()));
        var victims = nodes.stream().filter(node -> random.nextInt(4) == 0).toList();
        victims.forEach(victim -> victim.killAfter(1 + random.nextInt(30)));
        clocks.forEach(NodeProcess::setClock);
        var earliest = clocks.values().stream().min(naturalOrder()).orElse(now);
        await().until(() -> victims.stream().noneMatch(NodeProcess::isAlive) || stores.areRunsDone(earliest));
        victims.forEach(NodeProcess::close);
        killed += victims.size();
        nodes.removeAll(victims);
        if (!nodes.isEmpty()) {
            settle();
        }
    }

    private Instant clock() {
        return random.nextInt(3) == 0 ? now.plus(MOVES.get(random.nextInt(MOVES.size()))) : now;
    }

    private void settle() {
        nodes.forEach(node -> node.setClock(now));
        await().until(() -> stores.areRunsDone(now));
    }

    private void check(Realm realm) {
        var effects = effectsIn(realm).stream().collect(groupingBy(Effect::schedule));
        ids().forEach(id -> check(observer.find(realm, id), effects.getOrDefault(id, List.of())));
    }

    private List<Effect> effectsIn(Realm realm) {
        return new Effects(stores.store(), () -> now).in(realm);
    }

    private void check(Schedule schedule, List<Effect> effects) {
        var recurrence = schedule.plan().recurrence();
        done += effects.size();
        missed += schedule.missed().size();
        var settled = new ArrayList<LocalDateTime>();
        effects.forEach(effect -> {
            settled.add(effect.time());
            assertThat(effect.due()).isEqualTo(recurrence.at(effect.time().toLocalDate()));
            assertThat(effect.at())
                    .as("early")
                    .isBetween(effect.due(), effect.due().plus(GRACE));
        });
        schedule.missed().forEach(missed -> settled.add(missed.time()));
        var last = schedule.open().minusDays(1);
        assertThat(recurrence.at(schedule.open())).as("not open any more").isAfter(now);
        var expected = recurrence
                .daysAfter(BEGIN, (day, region) -> false)
                .takeWhile(day -> !day.isAfter(last))
                .map(day -> day.atTime(recurrence.time()))
                .toList();
        assertThat(settled).as("%s", schedule).containsExactlyInAnyOrderElementsOf(expected);
    }
}
