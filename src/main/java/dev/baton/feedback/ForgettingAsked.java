package dev.baton.feedback;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** Who was asked in a round is forgotten; what they said stays feedback. */
final class ForgettingAsked implements TimerHandler {

    private final AskedPeople people;
    private final Store store;

    ForgettingAsked(AskedPeople people, Store store) {
        this.people = people;
        this.store = store;
    }

    @Override
    public String name() {
        return QuestionTimers.FORGET;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var round = Asked.Round.parse(argument).orElseThrow();
        store.commitInParts(
                realm,
                people.in(Realms.organization(realm), round).stream()
                        .map(people::remove)
                        .toList());
    }
}
