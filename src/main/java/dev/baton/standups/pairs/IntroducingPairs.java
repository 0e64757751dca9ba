package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pairs are drawn: each hears of it, many in several commits, and is asked later what came of it. */
final class IntroducingPairs implements TimerHandler {

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
        drawn.stream()
                .findFirst()
                .flatMap(first -> directory.pod(organization, first.pod()))
                .ifPresent(pod -> pairs.pairing(organization, pod.id())
                        .ifPresent(pairing -> store.commitInParts(
                                realm,
                                writes(organization, drawn, pairing.value().keeper(), pod))));
    }

    private List<Write> writes(OrganizationId organization, List<Pair> drawn, PersonId keeper, Pod pod) {
        var people = drawn.stream().flatMap(pair -> pair.people().stream()).toList();
        var persons = directory.persons(organization, people);
        return drawn.stream()
                .flatMap(pair -> told(organization, pair, persons, keeper, pod))
                .toList();
    }

    private Stream<Write> told(
            OrganizationId organization, Pair pair, Map<PersonId, Person> persons, PersonId keeper, Pod pod) {
        var sales = persons.get(pair.couple().sales());
        var marketing = persons.get(pair.couple().marketing());
        return sales == null || marketing == null
                ? Stream.empty()
                : Stream.concat(
                        messages.introduce(organization, pair, sales, marketing, keeper),
                        Stream.of(sales, marketing).flatMap(person -> PairsSchedule.ask(pair, person, pod)));
    }
}
