package dev.baton.accounts;

import dev.baton.chat.PersonId;
import dev.baton.pods.FollowingPersonByTimer;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;
import java.util.Optional;

/** Two persons are one: accounts and notes of the one are the other's, a few at a time. */
final class FollowingPersons extends FollowingPersonByTimer {

    private static final int AT_ONCE = 100;

    private final AccountStore accounts;
    private final Store store;

    FollowingPersons(AccountStore accounts, Store store, InstantSource clock) {
        super("accounts.person", clock);
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    protected void move(Realm realm, PersonId person, PersonId former) {
        var found = accounts.of(realm, former.value(), AT_ONCE);
        while (!found.isEmpty()) {
            store.commit(
                    realm,
                    Operation.anonymous(),
                    found.stream()
                            .map(each ->
                                    accounts.put(Optional.of(each), each.value().with(person, former)))
                            .toList());
            found = accounts.of(realm, former.value(), AT_ONCE);
        }
    }
}
