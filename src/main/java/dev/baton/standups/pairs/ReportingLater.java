package dev.baton.standups.pairs;

import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** A round that ended before its time was to end now: the channel reads what came of it, if people are paired still. */
final class ReportingLater implements TimerHandler {

    private final Pairs pairs;
    private final PairRounds rounds;
    private final Directory directory;
    private final Store store;

    ReportingLater(Pairs pairs, PairRounds rounds, Directory directory, Store store) {
        this.pairs = pairs;
        this.rounds = rounds;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return PairsSchedule.REPORT;
    }

    /** @param argument the round's id */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var former = pairs.ofRound(organization, argument);
        former.stream()
                .limit(1)
                .filter(first -> pairs.pairing(organization, first.pod()).isPresent())
                .flatMap(first -> directory.pod(organization, first.pod()).stream())
                .forEach(pod -> store.commit(realm, Operation.anonymous(), rounds.report(organization, former, pod)));
    }
}
