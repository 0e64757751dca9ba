package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final AccountId FIRST = new AccountId(new WorkspaceId("slack", "T0ACME"), "U0ANN");
    private static final AccountId SECOND = new AccountId(new WorkspaceId("teams", "acme"), "ann");

    private static final Person ANN = Person.met(new PersonId("ann"), FIRST, is(Role.MEMBER), NOW);

    private static Profile is(Role role) {
        return new Profile("Ann", "ann@acme.example", ZoneOffset.UTC, role);
    }

    private static final Profile DELETED = new Profile("Ann", null, ZoneOffset.UTC, Role.GUEST, true);

    @Test
    void a_person_may_what_the_best_of_the_accounts_may_whichever_was_checked_last() {
        var both = ANN.with(SECOND, is(Role.ADMINISTRATOR), NOW);
        assertThat(both.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(both.refreshed(FIRST, is(Role.GUEST), LATER).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(both.refreshed(SECOND, is(Role.GUEST), LATER).role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void an_account_that_is_gone_gives_no_standing_and_is_not_written_to() {
        var both = ANN.with(SECOND, is(Role.MEMBER), NOW);
        assertThat(both.address()).hasValue(FIRST);
        var moved = both.refreshed(FIRST, DELETED, LATER);
        assertThat(moved.address()).hasValue(SECOND);
        assertThat(moved.role()).isEqualTo(Role.MEMBER);
        var gone = moved.refreshed(SECOND, DELETED, LATER);
        assertThat(gone.address()).isEmpty();
        assertThat(gone.role()).isEqualTo(Role.GUEST);
    }

    @Test
    void an_administrator_whose_account_is_gone_is_none() {
        var gone = ANN.with(SECOND, is(Role.GUEST), NOW)
                .refreshed(FIRST, new Profile("Ann", null, ZoneOffset.UTC, Role.ADMINISTRATOR, true), LATER);
        assertThat(gone.role()).isEqualTo(Role.GUEST);
    }

    @Test
    void a_guest_stays_a_guest_whoever_appoints_him() {
        assertThat(ANN.appointed(true).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(ANN.refreshed(FIRST, is(Role.GUEST), LATER).appointed(true).role())
                .isEqualTo(Role.GUEST);
    }

    @Test
    void each_account_is_checked_for_itself() {
        var both = ANN.with(SECOND, is(Role.MEMBER), NOW).refreshed(FIRST, is(Role.MEMBER), LATER);
        assertThat(both.checked(FIRST)).isEqualTo(LATER);
        assertThat(both.checked(SECOND)).isEqualTo(NOW);
    }
}
