package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.people.Reception;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One person with accounts in two workspaces. */
class AccountsTest {

    private final Office office = Office.withPod();
    private final Directory directory = Baton.shared().part(Directory.class);
    private final Reception reception = Baton.shared().part(Reception.class);
    private final AccountId first = new AccountId(office.channel.workspace(), "max");
    private final AccountId second =
            new AccountId(new WorkspaceId(MemoryPlatform.NAME, "other-" + UUID.randomUUID()), "max");

    private PersonId meet(AccountId account) {
        Baton.PLATFORM.add(account, new Profile("Max", "max@acme.example", ZoneOffset.UTC, Role.MEMBER));
        return reception.meet(office.organization(), account).orElseThrow();
    }

    @Test
    void who_leaves_one_workspace_stays_a_member_by_the_other_and_is_written_to_there() {
        var max = meet(first);
        assertThat(meet(second)).isEqualTo(max);
        assertThat(directory.accountOf(office.organization(), max)).hasValue(first);
        Baton.PLATFORM.add(first, new Profile("Max", null, ZoneOffset.UTC, Role.GUEST, true));
        reception.check(office.organization(), first);
        assertThat(directory.accountOf(office.organization(), max)).hasValue(second);
        assertThat(directory.person(office.organization(), max).orElseThrow().role())
                .isEqualTo(Role.MEMBER);
    }

    /** As a person was stored in schema 1. */
    private record Former(
            PersonId id,
            String name,
            ZoneId zone,
            Role standing,
            boolean appointed,
            List<AccountId> accounts,
            Instant checked) {}

    @Test
    void a_person_who_was_stored_before_standing_was_the_accounts_is_still_known() {
        var store = Baton.shared().part(Store.class);
        var former = new Documents<>(
                store,
                "person",
                Former.class,
                person -> List.of(
                        Entry.unique("account", person.accounts().getFirst().toString())));
        var max = new PersonId("max");
        store.commit(
                Realms.of(office.organization()),
                former.add(
                        max.value(),
                        new Former(
                                max, "Max", ZoneOffset.UTC, Role.ADMINISTRATOR, false, List.of(first), Baton.MONDAY)));
        assertThat(reception.meet(office.organization(), first)).hasValue(max);
        assertThat(directory.person(office.organization(), max).orElseThrow().role())
                .isEqualTo(Role.ADMINISTRATOR);
        assertThat(directory.accountOf(office.organization(), max)).hasValue(first);
    }
}
