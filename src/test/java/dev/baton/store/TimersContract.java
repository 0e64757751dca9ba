package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.Notes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Timers} promises, on every kind of Redis. */
abstract class TimersContract {

    private static final Duration LONG = Duration.ofMinutes(1);

    final Stores stores = stores();
    final Timers timers = stores.timers();
    final Realm realm = stores.freshRealm();

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    private void set(String id, Instant due) {
        set(id, due, "argument");
    }

    private void set(String id, Instant due, String argument) {
        stores.store().commit(realm, Timers.set(id, due, "handler", argument));
    }

    private List<DueTimer> claim(Instant now) {
        return visit(now, LONG).claims();
    }

    private Visit<DueTimer> visit(Instant now, Duration lease) {
        return timers.claim(realm.partition(), UUID.randomUUID().toString(), now, lease, 100);
    }

    @Test
    void a_timer_is_due_at_its_instant_and_not_a_millisecond_before() {
        set("1", NOON);

        var early = visit(NOON.minusMillis(1), LONG);
        assertThat(early.claims()).isEmpty();
        assertThat(early.next()).isEqualTo(Duration.ofMillis(1));

        assertThat(claim(NOON)).singleElement().satisfies(timer -> {
            assertThat(timer.realm()).isEqualTo(realm);
            assertThat(timer.id()).isEqualTo("1");
            assertThat(timer.handler()).isEqualTo("handler");
            assertThat(timer.argument()).isEqualTo("argument");
            assertThat(timer.due()).isEqualTo(NOON);
            assertThat(timer.failures()).isZero();
        });
    }

    @Test
    void a_timer_that_is_due_within_a_millisecond_does_not_run_before_its_instant() {
        set("1", NOON.plusNanos(1));
        assertThat(claim(NOON)).isEmpty();
        assertThat(claim(NOON.plusMillis(1))).extracting(DueTimer::id).containsExactly("1");
    }

    @Test
    void a_timer_that_is_late_runs_all_the_same_and_the_earliest_first() {
        set("2", NOON.minusSeconds(1));
        set("1", NOON.minus(Duration.ofDays(400)));

        assertThat(claim(NOON)).extracting(DueTimer::id).containsExactly("1", "2");
    }

    @Test
    void nothing_waits_where_nothing_is_set() {
        assertThat(visit(NOON, LONG)).isEqualTo(new Visit<DueTimer>(List.of(), null));
    }

    @Test
    void the_earliest_timer_of_some_handlers_is_told_and_not_claimed() {
        set("1", NOON);
        assertThat(timers.earliest(List.of(new Sequel("other")))).isEmpty();
        stores.store()
                .commit(
                        realm,
                        Timers.set("3", NOON.plusSeconds(9), "other", ""),
                        Timers.set("2", NOON.plusSeconds(5), "other", ""));

        assertThat(timers.earliest(List.of(new Sequel("third"), new Sequel("other"))))
                .contains(NOON.plusSeconds(5));
        assertThat(claim(NOON.plusSeconds(5))).hasSize(2);
        assertThat(timers.earliest(List.of(new Sequel("other")))).contains(NOON.plusSeconds(9));
    }

    @Test
    void a_timer_that_is_done_does_not_come_again() {
        set("1", NOON);
        claim(NOON).forEach(timers::done);

        assertThat(claim(NOON.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(Snapshot.of(stores).values().keySet()).noneMatch(key -> key.contains("timer"));
    }

    @Test
    void a_timer_is_claimed_by_one_at_a_time() {
        set("1", NOON);
        claim(NOON);

        assertThat(claim(NOON)).isEmpty();
    }

    @Test
    void the_same_claim_gets_the_same_answer() {
        set("1", NOON);
        set("2", NOON.plusSeconds(5));
        var first = timers.claim(realm.partition(), "claim", NOON, LONG, 100);
        var before = Snapshot.of(stores);

        assertThat(timers.claim(realm.partition(), "claim", NOON, LONG, 100)).isEqualTo(first);
        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void who_claims_no_more_than_a_few_hears_that_more_is_due() {
        IntStream.range(0, 5).forEach(number -> set("timer " + number, NOON));

        var visit = timers.claim(realm.partition(), "claim", NOON, LONG, 3);

        assertThat(visit.claims()).hasSize(3);
        assertThat(visit.next()).isEqualTo(Duration.ZERO);
        assertThat(claim(NOON)).hasSize(2);
    }

    @Test
    void a_timer_that_is_set_again_has_one_due_time() {
        set("1", NOON, "first");
        set("1", NOON.plusSeconds(60), "second");

        assertThat(claim(NOON)).isEmpty();
        assertThat(claim(NOON.plusSeconds(60))).extracting(DueTimer::argument).containsExactly("second");
    }

    @Test
    void a_timer_that_is_set_anew_while_its_handler_runs_is_kept() {
        set("1", NOON, "first");
        var running = claim(NOON).getFirst();
        set("1", NOON.plusSeconds(60), "second");
        timers.done(running);
        timers.failed(running, NOON);

        assertThat(claim(NOON)).isEmpty();
        assertThat(claim(NOON.plusSeconds(60))).extracting(DueTimer::argument).containsExactly("second");
    }

    @Test
    void a_cancelled_timer_does_not_come() {
        set("1", NOON);
        set("2", NOON);
        var running =
                timers.claim(realm.partition(), "claim", NOON, LONG, 1).claims().getFirst();

        stores.store().commit(realm, Timers.cancel("1"), Timers.cancel("2"), Timers.cancel("never set"));
        timers.failed(running, NOON);

        assertThat(claim(NOON.plusSeconds(60))).isEmpty();
        assertThat(Snapshot.of(stores).values().keySet()).noneMatch(key -> key.contains("timer"));
    }

    @Test
    void when_a_node_vanishes_another_claims_its_timers() {
        set("1", NOON);
        var lost = visit(NOON, Duration.ofMillis(1)).claims().getFirst();

        var found = eventually()
                .until(() -> claim(NOON), claims -> !claims.isEmpty())
                .getFirst();

        assertThat(found.id()).isEqualTo("1");
        assertThat(found.fence()).isGreaterThan(lost.fence());
        timers.done(lost);
        timers.failed(lost, NOON);
        assertThat(claim(NOON)).isEmpty();
        timers.done(found);
        assertThat(Snapshot.of(stores).values().keySet()).noneMatch(key -> key.contains("timer"));
    }

    @Test
    void who_claimed_long_ago_does_not_end_a_timer_that_was_done_and_set_anew() {
        set("1", NOON);
        var lost = visit(NOON, Duration.ofMillis(1)).claims().getFirst();
        eventually().until(() -> claim(NOON), claims -> !claims.isEmpty()).forEach(timers::done);
        set("1", NOON, "anew");
        claim(NOON);

        timers.done(lost);
        timers.failed(lost, NOON);

        assertThat(claim(NOON)).isEmpty();
        assertThat(Redis.await(stores.redis().commands().exists(realm.key("timer:1"))))
                .isEqualTo(1);
    }

    @Test
    void a_timer_whose_handler_failed_comes_later_and_counts_it() {
        set("1", NOON);
        var again = NOON.plusSeconds(30);
        var failed = claim(NOON).getFirst();
        timers.failed(failed, again);
        timers.failed(failed, again.plusSeconds(1));

        assertThat(visit(NOON, LONG).next()).isEqualTo(Duration.ofSeconds(30));
        assertThat(claim(again)).singleElement().satisfies(timer -> {
            assertThat(timer.failures()).isEqualTo(1);
            assertThat(timer.due()).isEqualTo(again);
        });
    }

    @Test
    void a_timer_that_is_set_aside_is_kept_and_comes_only_when_it_is_set_anew() {
        set("timer", NOON);
        timers.setAside(claim(NOON).getFirst());

        assertThat(claim(NOON.plus(Duration.ofDays(400)))).isEmpty();
        var commands = stores.redis().commands();
        assertThat(Redis.await(commands.zrange(realm.key("aside"), 0, -1))).containsExactly("timer");
        assertThat(Redis.await(commands.exists(realm.key("timer:timer")))).isEqualTo(1);

        set("timer", NOON);
        assertThat(claim(NOON)).extracting(DueTimer::failures).containsExactly(0);
        assertThat(Redis.await(commands.exists(realm.key("aside")))).isZero();
    }

    @Test
    void a_timer_that_is_set_anew_forgets_its_failures() {
        set("1", NOON);
        timers.failed(claim(NOON).getFirst(), NOON);
        set("1", NOON);

        assertThat(claim(NOON)).extracting(DueTimer::failures).containsExactly(0);
    }

    @Test
    void nodes_that_race_for_one_partition_get_each_timer_once() {
        IntStream.range(0, 60).forEach(number -> set("timer " + number, NOON));
        var ran = new ConcurrentLinkedQueue<String>();

        IntStream.range(0, 4).parallel().forEach(ignored -> {
            while (ran.size() < 60) {
                timers.claim(realm.partition(), UUID.randomUUID().toString(), NOON, LONG, 4)
                        .claims()
                        .forEach(timer -> {
                            ran.add(timer.id());
                            timers.done(timer);
                        });
            }
        });

        assertThat(ran).hasSize(60);
        assertThat(new HashSet<>(ran)).hasSize(60);
    }
}
