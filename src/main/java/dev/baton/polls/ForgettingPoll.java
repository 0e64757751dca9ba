package dev.baton.polls;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** A poll was deleted, or is a year old: it goes, with all of its ballots. */
final class ForgettingPoll implements TimerHandler {

    private final Polls polls;
    private final OpenBallots open;
    private final SecretBallots secret;
    private final Store store;

    ForgettingPoll(Polls polls, OpenBallots open, SecretBallots secret, Store store) {
        this.polls = polls;
        this.open = open;
        this.secret = secret;
        this.store = store;
    }

    @Override
    public String name() {
        return PollTimers.FORGET;
    }

    /** The poll goes first, so that nobody votes meanwhile. */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var id = new PollId(argument);
        polls.find(organization, argument).ifPresent(poll -> store.commit(realm, polls.remove(poll)));
        store.commit(realm, Operation.anonymous(), secret.destroy(organization, id));
        for (var some = open.removalOfSome(organization, id);
                !some.isEmpty();
                some = open.removalOfSome(organization, id)) {
            store.commit(realm, Operation.anonymous(), some);
        }
    }
}
