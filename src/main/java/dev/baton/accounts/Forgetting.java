package dev.baton.accounts;

import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** Forgets an account that is off the list for good. */
final class Forgetting implements TimerHandler {

    static final String NAME = "accounts.forget";

    private final AccountStore accounts;
    private final Store store;

    Forgetting(AccountStore accounts, Store store) {
        this.accounts = accounts;
        this.store = store;
    }

    static String timerOf(TargetId id) {
        return NAME + ":" + id;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        accounts.find(realm, argument)
                .filter(found -> !found.value().isListed())
                .ifPresent(found -> store.commit(realm, accounts.remove(found)));
    }
}
