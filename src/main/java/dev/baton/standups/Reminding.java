package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.WorkingTime;
import dev.baton.schedule.TimerHandler;
import dev.baton.standups.StandupTimers.Group;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reminds once who has said nothing yet, and only while the person works. */
final class Reminding implements TimerHandler {

    private final Standups standups;
    private final Rounds rounds;
    private final Participants participants;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    Reminding(
            Standups standups,
            Rounds rounds,
            Participants participants,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.standups = standups;
        this.rounds = rounds;
        this.participants = participants;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StandupTimers.REMIND;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        Group.parse(argument).ifPresent(group -> {
            var round = rounds.find(organization, group.round()).map(found -> found.value());
            var standup =
                    standups.find(organization, group.round().standup().value()).map(found -> found.value());
            if (round.filter(this::canBeAnswered).isPresent() && standup.isPresent()) {
                directory
                        .pod(organization, standup.get().pod())
                        .ifPresent(pod -> store.commitInParts(
                                realm, remind(organization, round.get(), standup.get(), pod, group)));
            }
        });
    }

    /** A timer may run late, when nobody could answer in time any more. */
    private boolean canBeAnswered(Round round) {
        return round.isOpen() && clock.instant().isBefore(round.closes());
    }

    private List<Write> remind(OrganizationId organization, Round round, Standup standup, Pod pod, Group group) {
        var said = rounds.answers(organization, round.id()).stream()
                .map(Answer::person)
                .collect(Collectors.toUnmodifiableSet());
        var due = participants.due(organization, standup, pod, round.id().day()).stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, person -> person));
        return round.asked().stream()
                .filter(asked -> group.at().equals(asked.reminder()))
                .filter(asked -> !said.contains(asked.person()))
                .flatMap(asked -> Stream.ofNullable(due.get(asked.person())))
                .filter(person -> isWorking(person, standup, pod))
                .flatMap(person -> message(organization, round, person))
                .toList();
    }

    /** A timer may run late. */
    private boolean isWorking(Person person, Standup standup, Pod pod) {
        var own = pod.policy().inTimeOf(person);
        var hours = person.hours() == null ? own.workingOn(standup.timing().days()) : own;
        var now = clock.instant();
        return WorkingTime.next(now, hours).equals(now);
    }

    private static Stream<Write> message(OrganizationId organization, Round round, Person person) {
        return person.address().stream()
                .map(account -> Outgoing.headline(AskedCards.reminder(round, person.id(), account))
                        .add(organization));
    }
}
