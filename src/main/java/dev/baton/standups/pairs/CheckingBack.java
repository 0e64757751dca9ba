package dev.baton.standups.pairs;

import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** Before the next pairs are drawn, those who have said nothing yet are asked whether they have met. */
final class CheckingBack implements TimerHandler {

    private final Pairs pairs;
    private final PairMessages messages;
    private final Directory directory;
    private final Store store;

    CheckingBack(Pairs pairs, PairMessages messages, Directory directory, Store store) {
        this.pairs = pairs;
        this.messages = messages;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return PairsSchedule.ASK;
    }

    /** @param argument the round's id */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var pod = new PodId(argument.substring(0, argument.indexOf(':')));
        var isKept = pairs.pairing(organization, pod).isPresent();
        directory.pod(organization, pod).filter(found -> isKept).ifPresent(found -> {
            var writes = pairs.ofRound(organization, argument).stream()
                    .flatMap(pair -> messages.ask(organization, pair, found))
                    .toList();
            if (!writes.isEmpty()) {
                store.commit(realm, Operation.anonymous(), writes);
            }
        });
    }
}
