package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.schedule.Effects.Effect;
import dev.baton.store.Documents;
import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Stores;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RunningTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Stores stores = RedisFixture.stores().empty();
    private final Realm realm = stores.freshRealm();
    private Instant now = MONDAY_NINE.minusSeconds(10);
    private final Effects effects = new Effects(stores.store(), () -> now);
    private final ManualNode node = node(stores, effects);

    private ManualNode node(Stores itsStores, ScheduleHandler handler) {
        return new ManualNode(itsStores, () -> now, handler);
    }

    private static Plan dailyAt(int hour) {
        return new Plan(
                Daily.at(LocalTime.of(hour, 0), ZoneId.of("Europe/Berlin")),
                Effects.NAME,
                "daily",
                Duration.ofMinutes(30));
    }

    private List<String> ran() {
        return effects.in(realm).stream()
                .map(Effect::time)
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_run_has_its_effect_at_its_time_and_the_next_one_follows() {
        node.set(realm, "daily", dailyAt(9));
        node.look(realm);
        assertThat(ran()).isEmpty();
        now = MONDAY_NINE;
        node.look(realm);
        node.look(realm);
        assertThat(ran()).containsExactly("2026-03-02T09:00");
        now = MONDAY_NINE.plus(DAY).plusSeconds(90);
        node.look(realm);
        assertThat(ran()).containsExactly("2026-03-02T09:00", "2026-03-03T09:00");
        assertThat(node.find(realm, "daily").last()).isEqualTo("2026-03-03T09:00");
        assertThat(node.count("done")).isEqualTo(1);
        assertThat(node.count("late")).isEqualTo(1);
    }

    @Test
    void two_nodes_that_hold_the_same_run_have_one_effect() {
        var other = node(RedisFixture.anotherNode(), effects);
        node.set(realm, "daily", dailyAt(9));
        for (var day = 0; day < 20; day++) {
            now = MONDAY_NINE.plus(DAY.multipliedBy(day));
            var run = node.claim(realm, LONG).getFirst();
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                both.execute(() -> node.running.run(run));
                both.execute(() -> other.running.run(run));
            }
            assertThat(ran()).hasSize(day + 1).doesNotHaveDuplicates();
        }
        other.stores.close();
    }

    @Test
    void a_run_whose_answer_gets_lost_on_the_way_has_one_effect() {
        var unlucky = node(RedisFixture.losingAnswers(), effects);
        unlucky.set(realm, "daily", dailyAt(9));
        for (var day = 0; day < 3; day++) {
            now = MONDAY_NINE.plus(DAY.multipliedBy(day));
            unlucky.look(realm);
        }
        assertThat(ran()).containsExactly("2026-03-02T09:00", "2026-03-03T09:00", "2026-03-04T09:00");
        assertThat(unlucky.count("failed")).isZero();
    }

    @Test
    void what_a_dead_node_was_at_is_made_up_by_another() {
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        var dead = node.claim(realm, Duration.ofMillis(1));
        assertThat(dead).hasSize(1);
        await().until(() -> {
            node.look(realm);
            return !ran().isEmpty();
        });
        dead.forEach(node.running::run);
        assertThat(ran()).containsExactly("2026-03-02T09:00");
    }

    @Test
    void what_everybody_was_down_for_is_made_up_within_its_grace_or_recorded() {
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE.plus(DAY.multipliedBy(3)).plus(Duration.ofMinutes(30));
        node.look(realm);
        assertThat(ran()).containsExactly("2026-03-05T09:00");
        assertThat(node.find(realm, "daily").missed())
                .extracting(missed -> missed.time().toLocalDate().toString())
                .containsExactly("2026-03-02", "2026-03-03", "2026-03-04");
        now = MONDAY_NINE.plus(DAY.multipliedBy(4)).plus(Duration.ofMinutes(31));
        node.look(realm);
        assertThat(ran()).hasSize(1);
        assertThat(node.find(realm, "daily").missed()).hasSize(4);
        assertThat(node.count("missed")).isEqualTo(4);
    }

    @Test
    void a_handler_that_fails_is_tried_again_until_the_grace_is_over() {
        var calls = new ArrayList<Run>();
        var broken = node(stores, new Fragile(run -> {
            calls.add(run);
            throw new IllegalStateException("planned");
        }));
        broken.set(realm, "daily", dailyAt(9));
        for (now = MONDAY_NINE; now.isBefore(MONDAY_NINE.plus(Duration.ofHours(1))); now = now.plusSeconds(10)) {
            broken.look(realm);
        }
        assertThat(calls)
                .hasSizeBetween(20, 60)
                .allSatisfy(run -> assertThat(run.late()).isLessThanOrEqualTo(Duration.ofMinutes(30)));
        assertThat(broken.find(realm, "daily").missed())
                .singleElement()
                .satisfies(missed -> assertThat(missed.failed()).isTrue());
        assertThat(broken.count("failed")).isEqualTo(calls.size());
        assertThat(broken.count("missed")).isEqualTo(1);
    }

    @Test
    void a_run_for_which_redis_is_too_busy_is_done_a_moment_later_by_the_same_node() {
        var busy = new AtomicInteger(2);
        var patient = node(stores, new Fragile(run -> {
            if (busy.getAndDecrement() > 0) {
                throw new StoreUnavailable("planned", new TimeoutException());
            }
            return effects.run(realm, "daily", run);
        }));
        patient.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        patient.look(realm);
        assertThat(ran()).containsExactly("2026-03-02T09:00");
        assertThat(patient.count("failed")).isZero();
    }

    @Test
    void a_handler_that_recovers_within_the_grace_has_one_effect() {
        var failures = new ArrayList<Run>();
        var fragile = node(stores, new Fragile(run -> {
            if (failures.size() < 3) {
                failures.add(run);
                throw new IllegalStateException("planned");
            }
            return effects.run(realm, "daily", run);
        }));
        fragile.set(realm, "daily", dailyAt(9));
        for (now = MONDAY_NINE; now.isBefore(MONDAY_NINE.plus(Duration.ofMinutes(5))); now = now.plusSeconds(1)) {
            fragile.look(realm);
        }
        assertThat(ran()).containsExactly("2026-03-02T09:00");
        assertThat(fragile.find(realm, "daily").missed()).isEmpty();
    }

    @Test
    void a_node_that_does_not_know_the_handler_leaves_the_run_to_another() {
        var older = new ManualNode(stores, () -> now);
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        older.look(realm);
        assertThat(older.count("failed")).isEqualTo(1);
        now = MONDAY_NINE.plusSeconds(2);
        node.look(realm);
        assertThat(ran()).containsExactly("2026-03-02T09:00");
    }

    @Test
    void a_run_is_decided_again_if_what_it_was_decided_on_has_changed() {
        var counters = new Documents<>(stores.store(), "counter", Counter.class, counter -> List.of());
        var decisions = new AtomicInteger();
        stores.store().commit(realm, counters.add("counter", new Counter(0)));
        var overtaken = node(stores, new Fragile(run -> {
            var found = counters.find(realm, "counter").orElseThrow();
            var more = counters.put(
                    "counter", found.version(), new Counter(found.value().count() + 1));
            if (decisions.incrementAndGet() < 3) {
                stores.store().commit(realm, more);
            }
            return List.of(more);
        }));
        overtaken.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        overtaken.look(realm);
        assertThat(decisions).hasValue(3);
        assertThat(counters.find(realm, "counter").orElseThrow().value()).isEqualTo(new Counter(3));
        assertThat(overtaken.find(realm, "daily").last()).isEqualTo("2026-03-02T09:00");
    }

    @Test
    void a_schedule_that_ends_while_its_run_is_claimed_has_no_effect_and_leaves_nothing() {
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        var claimed = node.claim(realm, LONG);
        stores.store().commit(realm, node.schedules.end(realm, "daily").toArray(Write[]::new));
        claimed.forEach(node.running::run);
        now = MONDAY_NINE.plus(DAY);
        node.look(realm);
        assertThat(ran()).isEmpty();
        assertThat(node.schedules.find(realm, "daily")).isEmpty();
        assertThat(node.schedules.end(realm, "daily")).isEmpty();
    }

    @Test
    void a_schedule_that_is_moved_while_its_run_is_claimed_runs_at_its_new_time_only() {
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        var claimed = node.claim(realm, LONG);
        node.set(realm, "daily", dailyAt(10));
        claimed.forEach(node.running::run);
        node.look(realm);
        assertThat(ran()).isEmpty();
        now = MONDAY_NINE.plus(Duration.ofHours(1));
        node.look(realm);
        assertThat(ran()).containsExactly("2026-03-02T10:00");
    }

    @Test
    void a_schedule_that_was_ended_and_set_anew_does_not_repeat_a_run_even_if_clocks_went_back() {
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        node.look(realm);
        now = MONDAY_NINE.minus(Duration.ofHours(1));
        stores.store().commit(realm, node.schedules.end(realm, "daily").toArray(Write[]::new));
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        node.look(realm);
        now = MONDAY_NINE.plus(DAY);
        node.look(realm);
        assertThat(ran()).containsExactly("2026-03-02T09:00", "2026-03-03T09:00");
    }

    @Test
    void a_clock_that_goes_back_after_a_claim_makes_nothing_run_early() {
        node.set(realm, "daily", dailyAt(9));
        now = MONDAY_NINE;
        var claimed = node.claim(realm, LONG);
        now = MONDAY_NINE.minus(Duration.ofHours(1));
        claimed.forEach(node.running::run);
        node.look(realm);
        assertThat(ran()).isEmpty();
        now = MONDAY_NINE;
        node.look(realm);
        assertThat(ran()).containsExactly("2026-03-02T09:00");
    }

    private record Counter(int count) {}

    /** Does as the test says. */
    private record Fragile(Function<Run, List<Write>> deed) implements ScheduleHandler {

        @Override
        public String name() {
            return Effects.NAME;
        }

        @Override
        public List<Write> run(Realm realm, String argument, Run run) {
            return deed.apply(run);
        }
    }
}
