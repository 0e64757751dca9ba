package dev.baton.standups.pairs;

import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** The next pairs were drawn before their time: those of the last round are asked at once, many in several commits. */
final class AskingEarly implements TimerHandler {

    private final Pairs pairs;
    private final PairMessages messages;
    private final Directory directory;
    private final Store store;

    AskingEarly(Pairs pairs, PairMessages messages, Directory directory, Store store) {
        this.pairs = pairs;
        this.messages = messages;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return PairsSchedule.EARLY;
    }

    /** @param argument the round's id */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var former = pairs.ofRound(organization, argument);
        var writes = former.stream()
                .limit(1)
                .flatMap(first -> directory.pod(organization, first.pod()).stream())
                .flatMap(pod -> former.stream()
                        .flatMap(pair -> pair.people().stream()
                                .flatMap(person -> messages.ask(organization, pair, person, pod).stream())))
                .toList();
        store.commitInParts(realm, writes);
    }
}
