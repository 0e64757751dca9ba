package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.PostOffice.LONG;
import static dev.baton.store.PostOffice.RETRY;
import static dev.baton.store.PostOffice.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Lanes} promises of order, leases and pace, on every kind of Redis. */
abstract class LanesContract {

    final Stores stores = stores();
    final Realm realm = stores.freshRealm();
    final PostOffice office = new PostOffice(stores, realm);

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.letter().id()).toList();
    }

    @Test
    void a_lane_is_served_in_order() {
        office.add(office.post("lane", "1"), office.post("lane", "2"), office.post("lane", "3"));

        assertThat(office.serve(SENT).letter().id()).isEqualTo("1");
        assertThat(office.serve(SENT).letter().id()).isEqualTo("2");
        assertThat(office.serve(SENT).letter().id()).isEqualTo("3");
        assertThat(office.claim()).isEmpty();
    }

    @Test
    void messages_of_one_commit_keep_their_order() {
        stores.store()
                .commit(
                        realm,
                        office.post("lane", "b").add(),
                        office.post("lane", "a").add());

        assertThat(office.serve(SENT).letter().id()).isEqualTo("b");
        assertThat(office.serve(SENT).letter().id()).isEqualTo("a");
    }

    @Test
    void a_claim_has_the_message_as_it_was_added() {
        var letter = new Letter(realm, "a|lane:{x}", "id|:", Letter.Kind.POST, "root", "ä \n \0 text");
        office.add(letter);

        var claim = office.claimOne();

        assertThat(claim.letter()).isEqualTo(letter);
        assertThat(claim.resumed()).isFalse();
        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(claim.looks()).isZero();
        assertThat(claim.root()).isEqualTo(new Claim.Root("", null));
        assertThat(office.settle(claim, SENT)).isTrue();
    }

    @Test
    void lanes_are_served_beside_each_other() {
        office.add(office.post("one", "1"), office.post("two", "2"), office.post("two", "3"));

        assertThat(ids(office.claim())).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void a_lane_has_one_claim_at_a_time() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        office.claimOne();

        var second = office.visit("second", LONG, 100);

        assertThat(second.claims()).isEmpty();
        assertThat(second.next()).isBetween(Duration.ZERO, LONG);
    }

    @Test
    void nothing_waits_where_nothing_is() {
        assertThat(office.visit("claim", LONG, 100)).isEqualTo(new Visit<Claim>(List.of(), null));
    }

    @Test
    void who_claims_no_more_than_a_few_hears_that_more_is_due() {
        IntStream.range(0, 5).forEach(number -> office.add(office.post("lane " + number, "letter " + number)));

        var visit = office.visit("claim", LONG, 3);

        assertThat(visit.claims()).hasSize(3);
        assertThat(visit.next()).isEqualTo(Duration.ZERO);
        assertThat(office.claim()).hasSize(2);
    }

    @Test
    void the_same_claim_gets_the_same_answer() {
        office.add(office.post("one", "1"), office.post("two", "2"));
        var first = office.visit("claim", LONG, 1);
        var before = Snapshot.of(stores);

        assertThat(office.visit("claim", LONG, 1)).isEqualTo(first);
        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void a_claim_is_not_answered_again_when_its_lease_is_over() {
        office.add(office.post("lane", "1"));
        var first = office.visit("claim", Duration.ofMillis(1), 1).claims().getFirst();

        var again =
                eventually().until(() -> office.visit("claim", LONG, 1).claims(), claims -> !claims.contains(first));

        assertThat(again).hasSizeLessThanOrEqualTo(1).allMatch(Claim::resumed);
    }

    @Test
    void when_a_node_vanishes_another_resumes_its_message_with_a_greater_fence() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        var lost = office.claimAndVanish();

        var resumed =
                eventually().until(office::claim, claims -> !claims.isEmpty()).getFirst();

        assertThat(resumed.letter().id()).isEqualTo("1");
        assertThat(resumed.resumed()).isTrue();
        assertThat(resumed.fence()).isGreaterThan(lost.fence());
        assertThat(resumed.attempt()).isEqualTo(lost.attempt());
        assertThat(resumed.begun()).isEqualTo(lost.begun());
    }

    @Test
    void fences_grow_even_when_a_lane_was_empty_in_between() {
        office.add(office.post("lane", "1"));
        var first = office.serve(SENT);
        office.add(office.post("lane", "2"));

        assertThat(office.claimOne().fence()).isGreaterThan(first.fence());
    }

    @Test
    void adding_twice_adds_once_whatever_became_of_it() {
        var letter = office.post("lane", "1");
        office.add(letter, letter);
        var claim = office.claimOne();
        office.add(letter);
        office.settle(claim, RETRY);
        office.add(letter);
        office.serve(SENT);
        office.add(letter);

        assertThat(office.claim()).isEmpty();
        assertThat(stores.lanes().backlog().messages()).isZero();
    }

    @Test
    void lanes_of_two_realms_with_one_name_are_two() {
        var other = stores.freshRealm();
        while (other.partition() != realm.partition()) {
            other = stores.freshRealm();
        }
        var theirs = new PostOffice(stores, other);
        office.add(office.post("lane", "1"));
        theirs.add(theirs.post("lane", "1"));

        assertThat(office.claim()).extracting(claim -> claim.letter().realm()).containsExactlyInAnyOrder(realm, other);
    }

    @Test
    void a_message_that_redis_was_made_to_forget_does_not_block_its_lane() {
        office.add(office.post("lane", "1"), office.post("lane", "2"), office.post("other", "3"));
        Redis.await(stores.redis().commands().del(realm.key("msg:1")));
        Redis.await(stores.redis().commands().del(realm.key("msg:3")));

        assertThat(office.serve(SENT).letter().id()).isEqualTo("2");
        assertThat(office.visit("claim", LONG, 9)).isEqualTo(new Visit<Claim>(List.of(), null));
        assertThat(stores.lanes().backlog().messages()).isZero();
    }

    @Test
    void the_backlog_counts_all_partitions() {
        var other = stores.freshRealm();
        assertThat(stores.lanes().backlog()).isEqualTo(new Lanes.Backlog(0, Duration.ZERO));

        office.add(office.post("lane", "1"), office.post("lane", "2"));
        new PostOffice(stores, other).add(new PostOffice(stores, other).post("lane", "1"));
        office.claim();

        assertThat(stores.lanes().backlog().messages()).isEqualTo(3);
        eventually().until(() -> stores.lanes().backlog().oldest().compareTo(Duration.ofMillis(1)) > 0);
        assertThat(stores.lanes().backlog().oldest()).isLessThan(LONG);
    }

    @Test
    void nodes_that_race_for_one_partition_get_each_message_once() {
        var messages = 60;
        IntStream.range(0, messages)
                .forEach(number -> office.add(office.post("lane " + number % 6, "letter " + number)));
        var sent = new ConcurrentLinkedQueue<String>();

        IntStream.range(0, 4).parallel().forEach(ignored -> serveUntil(sent, messages));

        assertThat(sent).hasSize(messages);
        assertThat(new HashSet<>(sent)).hasSize(messages);
    }

    private void serveUntil(ConcurrentLinkedQueue<String> sent, int messages) {
        while (sent.size() < messages) {
            for (var claim : office.visit(Objects.toString(java.util.UUID.randomUUID()), LONG, 2)
                    .claims()) {
                sent.add(claim.letter().id());
                assertThat(office.settle(claim, SENT)).isTrue();
            }
        }
    }
}
