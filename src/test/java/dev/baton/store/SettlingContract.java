package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.Notes.NOON;
import static dev.baton.store.Notes.titled;
import static dev.baton.store.PostOffice.DEAD;
import static dev.baton.store.PostOffice.LONG;
import static dev.baton.store.PostOffice.LOOK;
import static dev.baton.store.PostOffice.RETRY;
import static dev.baton.store.PostOffice.SENT;
import static dev.baton.store.PostOffice.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Lanes} promises of what came of sending, on every kind of Redis. */
abstract class SettlingContract {

    final Stores stores = stores();
    final Realm realm = stores.freshRealm();
    final PostOffice office = new PostOffice(stores, realm);
    final Documents<Notes.Note> notes = Notes.in(stores);

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    @Test
    void a_claim_that_was_taken_over_settles_nothing() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        var lost = office.claimAndVanish();
        var holder =
                eventually().until(office::claim, claims -> !claims.isEmpty()).getFirst();
        var before = Snapshot.of(stores);

        assertThat(office.settle(lost, DEAD, notes.add("1", titled("Plan")))).isFalse();

        assertThat(Snapshot.of(stores)).isEqualTo(before);
        assertThat(office.settle(holder, SENT)).isTrue();
        assertThat(office.claimOne().letter().id()).isEqualTo("2");
    }

    @Test
    void settling_twice_settles_once() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        var first = office.serve(SENT);
        var before = Snapshot.of(stores);

        assertThat(office.settle(first, SENT, office.post("lane", "3").add())).isTrue();
        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void settling_again_is_known_even_after_others_have_gone_on() {
        office.add(office.post("lane", "1"), office.post("lane", "2"), office.post("lane", "3"));
        var first = office.serve(SENT);
        office.serve(SENT);
        office.claimOne();
        var before = Snapshot.of(stores);

        assertThat(office.settle(first, SENT)).isTrue();
        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void what_was_not_sent_is_tried_again_before_the_rest_of_its_lane() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        office.serve(RETRY);

        var again = office.claimOne();

        assertThat(again.letter().id()).isEqualTo("1");
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.resumed()).isFalse();
    }

    @Test
    void a_pause_holds_the_lane_and_no_other() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        office.serve(new Verdict.Retry("busy", LONG));
        office.add(office.post("other", "3"));

        var visit = office.visit("claim", LONG, 10);

        assertThat(visit.claims()).extracting(claim -> claim.letter().id()).containsExactly("3");
        assertThat(visit.next()).isBetween(Duration.ofSeconds(1), LONG);
    }

    @Test
    void a_lane_keeps_its_pace_when_it_was_empty_in_between() {
        office.add(office.post("lane", "1"));
        office.serve(new Verdict.Sent("reference", LONG));
        office.add(office.post("lane", "2"));

        var visit = office.visit("claim", LONG, 10);

        assertThat(visit.claims()).isEmpty();
        assertThat(visit.next()).isBetween(Duration.ofSeconds(1), LONG);
    }

    @Test
    void a_pause_ends() {
        office.add(office.post("lane", "1"));
        office.serve(new Verdict.Sent("reference", Duration.ofMillis(5)));
        office.add(office.post("lane", "2"));

        eventually().until(() -> !office.claim().isEmpty());
    }

    @Test
    void what_goes_along_is_written_with_the_verdict() {
        office.add(office.post("lane", "1"));

        assertThat(office.settle(
                        office.claimOne(),
                        DEAD,
                        notes.add("1", titled("Plan")),
                        office.post("owner", "told").add(),
                        Timers.set("timer", NOON, "handler", "")))
                .isTrue();

        assertThat(notes.find(realm, "1")).isPresent();
        assertThat(office.claimOne().letter().id()).isEqualTo("told");
        assertThat(stores.timers()
                        .claim(realm.partition(), "claim", NOON, LONG, 9)
                        .claims())
                .hasSize(1);
    }

    @Test
    void a_verdict_with_something_stale_along_writes_nothing_and_the_claim_holds() {
        office.add(office.post("lane", "1"));
        var claim = office.claimOne();
        var before = Snapshot.of(stores);

        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> office.settle(
                        claim, SENT, notes.add("1", titled("Plan")), notes.put("2", 1, titled("Never added"))));

        assertThat(Snapshot.of(stores)).isEqualTo(before);
        assertThat(office.settle(claim, SENT)).isTrue();
    }

    @Test
    void what_can_not_be_sent_waits_for_a_person_and_does_not_hold_the_lane() {
        office.add(office.post("lane", "1"), office.post("lane", "2"), office.post("lane", "3"));
        office.serve(UNKNOWN);
        office.serve(DEAD);

        assertThat(office.trouble())
                .extracting(each -> each.letter().id(), Trouble::state, Trouble::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("1", "unknown", "can't be found"),
                        org.assertj.core.groups.Tuple.tuple("2", "dead", "channel is gone"));
        assertThat(office.trouble().getFirst().letter()).isIn(office.post("lane", "1"), office.post("lane", "2"));
        assertThat(office.claimOne().letter().id()).isEqualTo("3");
    }

    @Test
    void trouble_is_listed_oldest_first_and_no_more_than_asked_for() {
        office.add(office.post("lane", "b"), office.post("lane", "a"));
        office.serve(DEAD);
        var first = office.trouble().getFirst();
        var shown = office.claimOne();
        eventually().until(() -> redisMillis() > first.since().toEpochMilli());
        office.settle(shown, DEAD);

        assertThat(office.trouble()).extracting(each -> each.letter().id()).containsExactly("b", "a");
        assertThat(stores.lanes().trouble(realm, 1)).containsExactly(first);
        assertThat(stores.lanes().trouble(realm, 0)).isEmpty();
        assertThat(stores.lanes().trouble(realm, "b")).contains(first);
        assertThat(stores.lanes().trouble(realm, "never added")).isEmpty();
    }

    private long redisMillis() {
        var time = Redis.await(stores.redis().commands().time());
        return Long.parseLong(time.get(0)) * 1000 + Long.parseLong(time.get(1)) / 1000;
    }

    @Test
    void what_a_person_sends_again_is_a_new_first_attempt_at_the_end_of_the_lane() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        office.serve(LOOK);
        office.serve(UNKNOWN);

        office.decide(Lanes.sendAgain("1"));

        assertThat(office.trouble()).isEmpty();
        assertThat(office.serve(SENT).letter().id()).isEqualTo("2");
        assertThat(office.claimOne())
                .returns("1", claim -> claim.letter().id())
                .returns(1, Claim::attempt)
                .returns(0, Claim::looks)
                .returns(false, Claim::resumed);
    }

    @Test
    void what_a_person_knows_to_be_sent_or_drops_is_never_sent() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        office.serve(UNKNOWN);
        office.serve(DEAD);

        office.decide(Lanes.itWasSent("1"), Lanes.drop("2"));
        office.add(office.post("lane", "1"), office.post("lane", "2"));

        assertThat(office.trouble()).isEmpty();
        assertThat(office.claim()).isEmpty();
    }

    @Test
    void what_is_decided_already_is_stale() {
        office.add(office.post("lane", "1"));
        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> office.decide(Lanes.drop("1")));
        office.serve(DEAD);
        office.decide(Lanes.sendAgain("1"));

        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> office.decide(Lanes.sendAgain("1")));
        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> office.decide(Lanes.itWasSent("1")));
        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> office.decide(Lanes.drop("never added")));
    }

    @Test
    void one_commit_that_decides_twice_decides_once() {
        office.add(office.post("lane", "1"));
        office.serve(UNKNOWN);

        office.decide(Lanes.sendAgain("1"), Lanes.sendAgain("1"), Lanes.drop("1"));

        office.serve(SENT);
        assertThat(office.claim()).isEmpty();
    }

    @Test
    void what_is_over_leaves_nothing_behind_for_ever() {
        office.add(
                office.post("lane", "1"), office.post("lane", "2"), office.post("lane", "3"), office.post("lane", "4"));
        office.serve(new Verdict.Sent("reference", Duration.ofMillis(1)));
        for (var verdict : java.util.List.of(SENT, DEAD, UNKNOWN)) {
            var claim = eventually()
                    .until(office::claim, claims -> !claims.isEmpty())
                    .getFirst();
            office.settle(claim, verdict);
        }
        office.decide(Lanes.drop("3"), Lanes.itWasSent("4"));
        stores.store().commit(realm, notes.add("1", titled("Plan")), Timers.set("timer", NOON, "handler", ""));
        stores.store().commit(realm, notes.remove("1", 1), Timers.cancel("timer"));

        var commands = stores.redis().commands();
        var lasting = Redis.await(commands.keys("*")).stream()
                .filter(key -> Redis.await(commands.pttl(key)) < 0)
                .toList();

        assertThat(lasting).containsExactly(realm.tag() + ":fence");
    }
}
