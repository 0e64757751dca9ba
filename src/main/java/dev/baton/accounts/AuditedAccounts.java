package dev.baton.accounts;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import dev.baton.people.Realms;
import java.util.List;
import java.util.Optional;

/** Target accounts by their names. */
final class AuditedAccounts implements Audited {

    static final String ACCOUNT = "account";

    private final AccountStore accounts;

    AuditedAccounts(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public String thing() {
        return ACCOUNT;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return accounts.find(Realms.of(organization), id)
                .map(account -> account.value().profile().company());
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return accounts.like(organization, List.of(), List.of(name)).stream()
                .map(account -> account.value().id().value())
                .toList();
    }
}
