package dev.baton.standups;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.List;

/** What was said in a round is kept for a year; what blocks somebody still stays. */
final class ForgettingRound implements TimerHandler {

    private final Rounds rounds;
    private final Blockers blockers;
    private final Store store;

    ForgettingRound(Rounds rounds, Blockers blockers, Store store) {
        this.rounds = rounds;
        this.blockers = blockers;
        this.store = store;
    }

    @Override
    public String name() {
        return StandupTimers.FORGET;
    }

    /** The round itself goes last, so that a crash in between leaves nothing behind. */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var id = RoundId.parse(argument).orElseThrow();
        commit(realm, blockers.removalOfResolved(organization, id));
        var answers = rounds.removalOfSome(organization, id);
        while (!answers.isEmpty()) {
            commit(realm, answers);
            answers = rounds.removalOfSome(organization, id);
        }
        commit(realm, rounds.removal(organization, id));
    }

    private void commit(Realm realm, List<Write> writes) {
        if (!writes.isEmpty()) {
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
