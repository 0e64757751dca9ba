package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.Specimens;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.RedisFixture;
import dev.baton.teams.fake.FakeLogin;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CopiesTest {

    private static final WorkspaceId ACME = new WorkspaceId(TeamsPlatform.NAME, FakeLogin.TENANT);
    private static final AccountId ANN = new AccountId(ACME, "ann");

    private final Copies copies = new Copies(RedisFixture.stores().vault());

    @Test
    void a_form_comes_back_as_it_was_given() {
        var copy = copies.give(ANN, Specimens.form());

        assertThat(copies.take(ANN, copy.json())).contains(copy);
    }

    @Test
    void nobody_takes_the_form_of_somebody_else() {
        var json = copies.give(ANN, Specimens.form()).json();

        assertThat(copies.take(new AccountId(ACME, "ben"), json)).isEmpty();
        var elsewhere = new WorkspaceId(TeamsPlatform.NAME, "elsewhere");
        assertThat(copies.take(new AccountId(elsewhere, "ann"), json)).isEmpty();
    }

    @Test
    void a_form_that_was_changed_is_none() {
        var json = (ObjectNode) copies.give(ANN, Specimens.form()).json();
        var sealed = json.path(Copy.SEALED).asString();
        var other = sealed.charAt(40) == 'A' ? 'B' : 'A';

        json.put(Copy.SEALED, sealed.substring(0, 40) + other + sealed.substring(41));
        assertThat(copies.take(ANN, json)).isEmpty();
        assertThat(copies.take(ANN, json.put(Copy.SEALED, "{}"))).isEmpty();
        assertThat(copies.take(ANN, json.put(Copy.NUMBER, "9".repeat(41)))).isEmpty();
    }
}
