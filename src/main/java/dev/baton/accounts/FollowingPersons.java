package dev.baton.accounts;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PersonFollower;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Two persons are one: accounts and notes of the one are the other's, a few at a time. */
final class FollowingPersons implements PersonFollower, TimerHandler {

    private static final String NAME = "accounts.person";
    private static final int AT_ONCE = 100;

    private final AccountStore accounts;
    private final Store store;
    private final InstantSource clock;

    FollowingPersons(AccountStore accounts, Store store, InstantSource clock) {
        this.accounts = accounts;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Write> follow(OrganizationId organization, PersonId person, PersonId former) {
        return List.of(Timers.set(NAME + ":" + former, clock.instant(), NAME, person + " " + former));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var words = argument.split(" ", 2);
        var person = new PersonId(words[0]);
        var former = new PersonId(words[1]);
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
