package dev.baton.store;

import static dev.baton.store.PostOffice.DEAD;
import static dev.baton.store.PostOffice.LOOK;
import static dev.baton.store.PostOffice.RETRY;
import static dev.baton.store.PostOffice.SENT;
import static dev.baton.store.PostOffice.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Lanes} promises of headlines that are brought up to date, on every kind of Redis. */
abstract class RefreshContract {

    final Stores stores = stores();
    final PostOffice office = new PostOffice(stores, stores.freshRealm());
    final Letter headline = office.headline("lane", "card");
    final Letter refresh = office.refresh("lane", "card");

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    private void sendHeadline() {
        office.add(headline);
        office.serve(new Verdict.Sent("C1/17", java.time.Duration.ZERO));
    }

    @Test
    void a_refresh_knows_where_its_headline_is() {
        sendHeadline();
        office.add(refresh);

        var claim = office.claimOne();

        assertThat(claim.letter()).isEqualTo(refresh);
        assertThat(claim.root()).isEqualTo(new Claim.Root("sent", "C1/17"));
    }

    @Test
    void a_headline_is_found_by_where_it_is_and_by_no_other_organization() {
        assertThat(stores.lanes().headlineAt(headline.realm(), "C1/17")).isEmpty();
        assertThat(stores.lanes().knows(headline.realm(), "card")).isFalse();

        sendHeadline();

        assertThat(stores.lanes().headlineAt(headline.realm(), "C1/17")).contains(headline.body());
        assertThat(stores.lanes().knows(headline.realm(), "card")).isTrue();
        assertThat(stores.lanes().headlineAt(stores.freshRealm(), "C1/17")).isEmpty();
    }

    @Test
    void only_headlines_that_stand_by_themselves_are_found() {
        sendHeadline();
        var below = new Letter(headline.realm(), "lane", "reply", Letter.Kind.HEADLINE, "card", "record of reply");
        office.add(below);
        assertThat(office.serve(new Verdict.Sent("C1/18", java.time.Duration.ZERO))
                        .root())
                .isEqualTo(new Claim.Root("sent", "C1/17"));
        office.add(office.refresh("lane", "reply"));
        office.serve(new Verdict.Sent("C1/18", java.time.Duration.ZERO));
        office.add(office.post("lane", "post"));
        office.serve(new Verdict.Sent("C1/19", java.time.Duration.ZERO));

        assertThat(stores.lanes().headlineAt(headline.realm(), "C1/18")).isEmpty();
        assertThat(stores.lanes().headlineAt(headline.realm(), "C1/19")).isEmpty();
    }

    @Test
    void a_refresh_makes_a_headline_findable_that_was_posted_before_headlines_were() {
        sendHeadline();
        Redis.await(stores.redis().commands().del(headline.realm().key("at:C1/17")));
        assertThat(stores.lanes().headlineAt(headline.realm(), "C1/17")).isEmpty();

        office.add(refresh);
        office.serve(new Verdict.Sent("C1/17", java.time.Duration.ZERO));

        assertThat(stores.lanes().headlineAt(headline.realm(), "C1/17")).contains(headline.body());
    }

    @Test
    void refreshes_that_wait_are_one() {
        sendHeadline();
        office.add(office.post("lane", "before"), refresh, refresh, office.post("lane", "after"), refresh);

        assertThat(office.serve(SENT).letter().id()).isEqualTo("before");
        assertThat(office.serve(SENT).letter()).isEqualTo(refresh);
        assertThat(office.serve(SENT).letter().id()).isEqualTo("after");
        assertThat(office.claim()).isEmpty();
    }

    @Test
    void refreshes_while_one_is_on_its_way_are_one_more() {
        sendHeadline();
        office.add(refresh);
        var claim = office.claimOne();
        office.add(refresh, refresh);
        office.settle(claim, SENT);

        assertThat(office.serve(SENT))
                .returns(refresh, Claim::letter)
                .returns(1, Claim::attempt)
                .returns(false, Claim::resumed);
        assertThat(office.claim()).isEmpty();
    }

    @Test
    void a_refresh_that_is_tried_again_anyway_is_not_one_more() {
        sendHeadline();
        office.add(refresh);
        var claim = office.claimOne();
        office.add(refresh);
        office.settle(claim, RETRY);

        office.serve(SENT);

        assertThat(office.claim()).isEmpty();
    }

    @Test
    void a_refresh_that_is_looked_up_is_one_more() {
        sendHeadline();
        office.add(refresh);
        var claim = office.claimOne();
        office.add(refresh);
        office.settle(claim, LOOK);

        office.serve(SENT);
        office.serve(SENT);

        assertThat(office.claim()).isEmpty();
    }

    @Test
    void a_headline_that_is_still_to_be_posted_needs_no_refresh() {
        office.add(headline, refresh);
        assertThat(office.serve(RETRY).letter()).isEqualTo(headline);
        office.add(refresh);

        office.serve(SENT);

        assertThat(office.claim()).isEmpty();
    }

    @Test
    void a_headline_that_is_being_posted_is_refreshed_afterwards() {
        office.add(headline);
        var posting = office.claimOne();
        office.add(refresh);
        office.settle(posting, SENT);

        assertThat(office.claimOne())
                .returns(refresh, Claim::letter)
                .returns("sent", claim -> claim.root().state());
    }

    @Test
    void a_refresh_is_sent_each_time_the_record_changes() {
        sendHeadline();
        for (var change = 0; change < 3; change++) {
            office.add(refresh);
            assertThat(office.serve(SENT).attempt()).isEqualTo(1);
        }
        assertThat(office.claim()).isEmpty();
    }

    @Test
    void a_refresh_that_failed_gives_way_to_the_next() {
        sendHeadline();
        office.add(refresh);
        office.serve(DEAD);
        assertThat(office.trouble()).hasSize(1);

        office.add(refresh);

        assertThat(office.trouble()).isEmpty();
        office.serve(SENT);
        assertThat(office.claim()).isEmpty();
    }

    @Test
    void a_failure_while_the_next_refresh_waits_needs_no_person() {
        sendHeadline();
        office.add(refresh);
        var claim = office.claimOne();
        office.add(refresh);
        office.settle(claim, UNKNOWN);

        assertThat(office.trouble()).isEmpty();
        assertThat(office.claimOne().letter()).isEqualTo(refresh);
    }

    @Test
    void a_refresh_of_a_headline_that_was_never_posted_says_so() {
        office.add(headline);
        office.serve(DEAD);
        office.add(refresh);

        assertThat(office.claimOne().root()).isEqualTo(new Claim.Root("dead", null));
    }

    @Test
    void a_headline_that_a_person_knows_to_be_sent_is_looked_up_once_more_for_its_reference() {
        office.add(headline);
        office.serve(LOOK);
        office.serve(UNKNOWN);

        office.decide(Lanes.itWasSent("card"));
        office.add(refresh);

        assertThat(office.serve(new Verdict.Sent("C1/17", java.time.Duration.ZERO)))
                .returns(headline, Claim::letter)
                .returns(true, Claim::resumed)
                .returns(1, Claim::looks);
        assertThat(office.claimOne().root()).isEqualTo(new Claim.Root("sent", "C1/17"));
    }

    @Test
    void a_headline_is_kept_and_its_refreshes_are_not() {
        sendHeadline();
        office.add(refresh);
        office.serve(SENT);

        assertThat(remaining(headline)).isEqualTo(-1);
        assertThat(remaining(refresh)).isPositive();
        office.add(refresh);
        assertThat(remaining(refresh)).isEqualTo(-1);
    }

    private long remaining(Letter letter) {
        return Redis.await(stores.redis().commands().pttl(letter.realm().key("msg:" + letter.id())));
    }
}
