package dev.baton.standups;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.standups.StandupTimers.Group;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.List;
import java.util.stream.Stream;

/** Asks people, each in private and once in a round, whatever happens. */
final class Asking implements TimerHandler {

    private final Directory directory;
    private final Rounds rounds;
    private final Store store;

    Asking(Directory directory, Rounds rounds, Store store) {
        this.directory = directory;
        this.rounds = rounds;
        this.store = store;
    }

    @Override
    public String name() {
        return StandupTimers.ASK;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        Group.parse(argument)
                .ifPresent(group -> rounds.find(organization, group.round())
                        .map(found -> found.value())
                        .filter(Round::isOpen)
                        .ifPresent(round -> store.commit(
                                realm, Operation.anonymous(), ask(organization, round, askedWith(round, group)))));
    }

    private static List<Round.Asked> askedWith(Round round, Group group) {
        return round.asked().stream()
                .filter(each -> each.at().equals(group.at()))
                .toList();
    }

    List<Write> ask(OrganizationId organization, Round round, List<Round.Asked> people) {
        return people.stream()
                .flatMap(asked -> message(organization, round, asked.person()))
                .toList();
    }

    private Stream<Write> message(OrganizationId organization, Round round, PersonId person) {
        var id = new MessageId("standup-ask:" + Answer.idOf(round.id(), person));
        return directory.accountOf(organization, person).stream()
                .map(account -> Outgoing.direct(account, id, AskCards.ask(round, person))
                        .add(organization));
    }
}
