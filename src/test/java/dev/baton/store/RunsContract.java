package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.Notes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Runs.DueRun;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Runs} promises, on every kind of Redis. */
abstract class RunsContract {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    final Stores stores = stores();
    final Runs runs = stores.runs();
    final Realm realm = stores.freshRealm();

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    private void set(String schedule, Instant due) {
        stores.store().commit(realm, Runs.next(schedule, due, KATHMANDU));
    }

    private Runs.Look look(Instant now, Duration lease) {
        return runs.claim(realm.partition(), UUID.randomUUID().toString(), now, lease, 100);
    }

    private List<DueRun> claim(Instant now) {
        return look(now, LONG).claims();
    }

    @Test
    void a_run_is_due_at_its_instant_and_a_look_before_tells_when_that_is_and_in_which_zone() {
        set("later", NOON.plusSeconds(9));
        set("daily", NOON);

        var early = look(NOON.minusMillis(1), LONG);
        assertThat(early.claims()).isEmpty();
        assertThat(early.coming()).isEqualTo(new Runs.Coming(NOON, KATHMANDU));

        assertThat(claim(NOON)).singleElement().satisfies(run -> {
            assertThat(run.realm()).isEqualTo(realm);
            assertThat(run.schedule()).isEqualTo("daily");
            assertThat(run.failures()).isZero();
        });
        assertThat(look(NOON, LONG).coming()).isEqualTo(new Runs.Coming(NOON.plusSeconds(9), KATHMANDU));
    }

    @Test
    void what_comes_next_is_due_at_the_same_instant_whenever_one_looks() {
        set("daily", NOON);

        IntStream.of(1, 999, 123_456, 999_999_999)
                .forEach(nanos -> assertThat(look(NOON.minusNanos(nanos), LONG).coming())
                        .as("%d ns before", nanos)
                        .isEqualTo(new Runs.Coming(NOON, KATHMANDU)));
    }

    @Test
    void nothing_comes_where_nothing_is_set() {
        assertThat(look(NOON, LONG)).isEqualTo(new Runs.Look(List.of(), null));
    }

    @Test
    void a_run_is_claimed_by_one_at_a_time_until_the_next_one_is_set() {
        set("daily", NOON);
        var running = claim(NOON).getFirst();

        assertThat(look(NOON, LONG)).isEqualTo(new Runs.Look(List.of(), null));
        set("daily", NOON.plusSeconds(60));
        runs.failed(running, NOON);
        runs.forget(running);

        assertThat(claim(NOON)).isEmpty();
        assertThat(claim(NOON.plusSeconds(60))).hasSize(1);
    }

    @Test
    void the_same_claim_gets_the_same_answer() {
        set("daily", NOON);
        set("other", NOON.plusSeconds(5));
        var first = runs.claim(realm.partition(), "claim", NOON, LONG, 100);
        var before = Snapshot.of(stores);

        assertThat(runs.claim(realm.partition(), "claim", NOON, LONG, 100)).isEqualTo(first);
        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void who_claims_no_more_than_a_few_hears_that_more_is_due() {
        IntStream.range(0, 5).forEach(number -> set("schedule " + number, NOON));

        var look = runs.claim(realm.partition(), "claim", NOON, LONG, 3);

        assertThat(look.claims()).hasSize(3);
        assertThat(look.coming()).isEqualTo(new Runs.Coming(NOON, KATHMANDU));
        assertThat(claim(NOON)).hasSize(2);
    }

    @Test
    void a_schedule_without_a_next_run_leaves_nothing_behind() {
        set("daily", NOON);
        set("running", NOON);
        var running = runs.claim(realm.partition(), "claim", NOON, LONG, 1).claims();

        stores.store().commit(realm, Runs.none("daily"), Runs.none("running"), Runs.none("never set"));
        running.forEach(run -> runs.failed(run, NOON));

        assertThat(claim(NOON.plusSeconds(60))).isEmpty();
        assertThat(Snapshot.of(stores).values().keySet()).noneMatch(key -> key.contains("run"));
    }

    @Test
    void a_run_that_is_forgotten_leaves_nothing_behind() {
        set("daily", NOON);
        claim(NOON).forEach(runs::forget);

        assertThat(claim(NOON.plusSeconds(60))).isEmpty();
        assertThat(Snapshot.of(stores).values().keySet()).noneMatch(key -> key.contains("run"));
    }

    @Test
    void when_a_node_vanishes_another_claims_its_runs() {
        set("daily", NOON);
        var lost = look(NOON, Duration.ofMillis(1)).claims().getFirst();

        var found = eventually()
                .until(() -> claim(NOON), claims -> !claims.isEmpty())
                .getFirst();

        assertThat(found.schedule()).isEqualTo("daily");
        assertThat(found.fence()).isGreaterThan(lost.fence());
        runs.forget(lost);
        runs.failed(lost, NOON);
        assertThat(claim(NOON)).isEmpty();
    }

    @Test
    void a_run_that_failed_comes_later_and_counts_it_until_the_next_one_is_set() {
        set("daily", NOON);
        var again = NOON.plusSeconds(30);
        runs.failed(claim(NOON).getFirst(), again);

        assertThat(look(NOON, LONG).coming()).isEqualTo(new Runs.Coming(again, KATHMANDU));
        assertThat(claim(again)).extracting(DueRun::failures).containsExactly(1);
        set("daily", again);
        assertThat(claim(again)).extracting(DueRun::failures).containsExactly(0);
    }

    @Test
    void a_run_and_a_timer_of_the_same_name_know_nothing_of_each_other() {
        set("same", NOON);
        stores.store().commit(realm, Timers.set("same", NOON, "handler", ""));
        var timer = stores.timers()
                .claim(realm.partition(), "timer", NOON, LONG, 100)
                .claims()
                .getFirst();
        var run = claim(NOON).getFirst();

        stores.timers().setAside(timer);
        runs.failed(run, NOON);
        stores.store().commit(realm, Timers.cancel("same"));

        assertThat(claim(NOON)).extracting(DueRun::schedule).containsExactly("same");
    }

    @Test
    void who_looks_after_the_runs_of_this_node_hears_of_one_that_is_due_earlier_than_all_others() {
        var rings = new ConcurrentLinkedQueue<String>();
        set("first", NOON);
        stores.runs().onSet(partition -> rings.add("run " + partition));
        stores.timers().onSet(partition -> rings.add("timer"));

        set("second", NOON.plusSeconds(1));
        assertThat(rings).isEmpty();
        set("third", NOON.minusSeconds(1));

        assertThat(rings).containsExactly("run " + realm.partition());
    }

    @Test
    void nodes_that_race_for_one_partition_get_each_run_once() {
        IntStream.range(0, 60).forEach(number -> set("schedule " + number, NOON));
        var ran = new ConcurrentLinkedQueue<String>();

        IntStream.range(0, 4).parallel().forEach(ignored -> {
            while (ran.size() < 60) {
                runs.claim(realm.partition(), UUID.randomUUID().toString(), NOON, LONG, 4)
                        .claims()
                        .forEach(run -> {
                            ran.add(run.schedule());
                            set(run.schedule(), NOON.plusSeconds(60));
                        });
            }
        });

        assertThat(ran).hasSize(60);
        assertThat(new HashSet<>(ran)).hasSize(60);
    }
}
