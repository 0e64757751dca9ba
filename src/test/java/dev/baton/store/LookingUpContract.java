package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.PostOffice.DEAD;
import static dev.baton.store.PostOffice.LOOK;
import static dev.baton.store.PostOffice.LOOK_FAILED;
import static dev.baton.store.PostOffice.RETRY;
import static dev.baton.store.PostOffice.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Lanes} promises of messages that may have been posted, on every kind of Redis. */
abstract class LookingUpContract {

    final Stores stores = stores();
    final PostOffice office = new PostOffice(stores, stores.freshRealm());

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    @Test
    void what_is_to_be_looked_up_is_not_a_new_attempt() {
        office.add(office.post("lane", "1"), office.post("lane", "2"));
        var sent = office.serve(LOOK);

        var looking = office.serve(LOOK);
        var lookingAgain = office.serve(UNKNOWN);

        assertThat(looking.letter()).isEqualTo(sent.letter());
        assertThat(looking.resumed()).isTrue();
        assertThat(looking.looks()).isEqualTo(1);
        assertThat(looking.attempt()).isEqualTo(1);
        assertThat(looking.begun()).isEqualTo(sent.begun());
        assertThat(lookingAgain.looks()).isEqualTo(2);
    }

    @Test
    void a_look_that_failed_is_counted_apart_until_one_succeeds() {
        office.add(office.post("lane", "1"));
        office.serve(LOOK);
        office.serve(LOOK_FAILED);
        assertThat(office.serve(LOOK_FAILED)).returns(1, Claim::looks).returns(1, Claim::failedLooks);
        assertThat(office.serve(LOOK))
                .returns(1, Claim::looks)
                .returns(2, Claim::failedLooks)
                .returns(true, Claim::resumed);
        assertThat(office.claimOne()).returns(2, Claim::looks).returns(0, Claim::failedLooks);
    }

    @Test
    void what_may_have_been_posted_is_never_called_unsent() {
        office.add(office.post("lane", "1"), office.headline("card", "2"));
        office.claim().forEach(claim -> office.settle(claim, LOOK));

        for (var claim : office.claim()) {
            assertThatIllegalArgumentException().isThrownBy(() -> office.settle(claim, RETRY));
            assertThatIllegalArgumentException().isThrownBy(() -> office.settle(claim, DEAD));
            assertThat(office.settle(claim, UNKNOWN)).isTrue();
        }

        assertThat(office.trouble()).extracting(Trouble::state).containsExactly("unknown", "unknown");
    }

    @Test
    void a_refresh_that_may_have_been_done_is_tried_again() {
        office.add(office.refresh("lane", "card"));
        office.claimAndVanish();
        var resumed =
                eventually().until(office::claim, claims -> !claims.isEmpty()).getFirst();

        assertThat(resumed.resumed()).isTrue();
        assertThat(office.settle(resumed, RETRY)).isTrue();
        assertThat(office.claimOne()).returns(2, Claim::attempt).returns(false, Claim::resumed);
    }
}
