package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;

/** Before the next pairs are drawn, those who have said nothing yet are asked whether they have met. */
final class CheckingBack implements TimerHandler {

    private final Pairs pairs;
    private final PairMessages messages;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    CheckingBack(Pairs pairs, PairMessages messages, Directory directory, Store store, InstantSource clock) {
        this.pairs = pairs;
        this.messages = messages;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PairsSchedule.ASK;
    }

    /** @param argument the pair's id, and who of the two is asked */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var words = argument.split(" ", 2);
        pairs.find(organization, words[0])
                .map(Versioned::value)
                .filter(pair -> pairs.isToBeTold(organization, pair, clock.instant()))
                .ifPresent(pair -> directory
                        .pod(organization, pair.pod())
                        .flatMap(pod -> messages.ask(organization, pair, new PersonId(words[1]), pod))
                        .ifPresent(write -> store.commit(realm, Operation.anonymous(), List.of(write))));
    }
}
