package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.standups.StandupTimers.Group;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks people, each in private and once in a round, whatever happens. */
final class Asking implements TimerHandler {

    private final Standups standups;
    private final Participants participants;
    private final Directory directory;
    private final Rounds rounds;
    private final Store store;

    Asking(Standups standups, Participants participants, Directory directory, Rounds rounds, Store store) {
        this.standups = standups;
        this.participants = participants;
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
                        .ifPresent(round -> {
                            var due = due(organization, round);
                            var asked = round.asked().stream()
                                    .filter(each -> each.at().equals(group.at()) && due.contains(each.person()))
                                    .toList();
                            store.commitInParts(realm, ask(organization, round, asked));
                        }));
    }

    /** Who is due still: some may be away by now, or no longer take part. */
    private Set<PersonId> due(OrganizationId organization, Round round) {
        return standups
                .find(organization, round.id().standup().value())
                .map(found -> found.value())
                .flatMap(standup -> directory
                        .pod(organization, standup.pod())
                        .map(pod -> participants.due(
                                organization, standup, pod, round.id().day())))
                .orElse(List.of())
                .stream()
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Write> ask(OrganizationId organization, Round round, List<Round.Asked> people) {
        return people.stream()
                .flatMap(asked -> message(organization, round, asked.person()))
                .toList();
    }

    private Stream<Write> message(OrganizationId organization, Round round, PersonId person) {
        return directory.accountOf(organization, person).stream()
                .map(account -> Outgoing.headline(AskedCards.question(round, person, account))
                        .add(organization));
    }
}
