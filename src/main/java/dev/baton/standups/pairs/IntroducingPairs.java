package dev.baton.standups.pairs;

import com.google.common.collect.Lists;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.stream.Stream;

/** Pairs are drawn: each hears of it, many in several commits, and is asked later what came of it. */
final class IntroducingPairs implements TimerHandler {

    /** So much is written at once, or other commits of the organization would wait too long. */
    private static final int AT_ONCE = 100;

    private final Pairs pairs;
    private final PairMessages messages;
    private final Directory directory;
    private final Store store;

    IntroducingPairs(Pairs pairs, PairMessages messages, Directory directory, Store store) {
        this.pairs = pairs;
        this.messages = messages;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return PairsSchedule.INTRODUCE;
    }

    /** @param argument the round's id */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var drawn = pairs.ofRound(organization, argument).stream()
                .filter(pair -> !pair.isOff())
                .toList();
        var writes = drawn.stream()
                .limit(1)
                .flatMap(first -> directory.pod(organization, first.pod()).stream())
                .flatMap(pod -> pairs.pairing(organization, pod.id()).map(Versioned::value).stream()
                        .flatMap(pairing -> drawn.stream().flatMap(pair -> told(organization, pair, pairing, pod))))
                .toList();
        Lists.partition(writes, AT_ONCE).forEach(some -> store.commit(realm, Operation.anonymous(), some));
    }

    private Stream<Write> told(OrganizationId organization, Pair pair, Pairing pairing, Pod pod) {
        return Stream.concat(
                messages.introduce(organization, pair, pairing.keeper()),
                directory.persons(organization, pair.people()).values().stream()
                        .flatMap(person -> PairsSchedule.ask(pair, person, pod)));
    }
}
