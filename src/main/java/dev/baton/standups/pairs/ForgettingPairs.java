package dev.baton.standups.pairs;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** What was said in a round is kept for a year. That two have met stays known. */
final class ForgettingPairs implements TimerHandler {

    private final Pairs pairs;
    private final Store store;

    ForgettingPairs(Pairs pairs, Store store) {
        this.pairs = pairs;
        this.store = store;
    }

    @Override
    public String name() {
        return PairsSchedule.FORGET;
    }

    /** @param argument the round's id */
    @Override
    public void fire(Realm realm, String argument) {
        store.commitInParts(realm, pairs.removalOf(Realms.organization(realm), argument));
    }
}
