package dev.baton.bridge;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.util.List;

/** What was written long ago is kept no longer than it is likely to be changed. What other threads show stays there. */
final class ForgettingEcho implements TimerHandler {

    static final String NAME = "bridge.forget";

    private final Echoes echoes;
    private final Store store;

    ForgettingEcho(Echoes echoes, Store store) {
        this.echoes = echoes;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String echo) {
        echoes.find(Realms.organization(realm), echo)
                .ifPresent(found -> store.commit(realm, Operation.anonymous(), List.of(echoes.remove(found))));
    }
}
