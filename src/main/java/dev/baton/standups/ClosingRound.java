package dev.baton.standups;

import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.standups.StandupTimers.Telling.What;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The time to answer is over: the summary goes where it was agreed to go. */
final class ClosingRound implements TimerHandler {

    private final Standups standups;
    private final Rounds rounds;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    ClosingRound(Standups standups, Rounds rounds, Directory directory, Store store, InstantSource clock) {
        this.standups = standups;
        this.rounds = rounds;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StandupTimers.CLOSE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var found = RoundId.parse(argument).flatMap(id -> rounds.find(organization, id));
        if (found.isEmpty() || !found.get().value().isOpen()) {
            return;
        }
        var round = found.get().value();
        if (clock.instant().isBefore(round.closes())) {
            return;
        }
        var standup = standups.find(organization, round.id().standup().value()).map(each -> each.value());
        var pod = directory.pod(organization, round.pod());
        var where = standup.map(each -> each.conduct().channels(organization, directory))
                .orElse(List.of());
        var closed = round.closed(closing(organization, round, standup.orElse(null), pod.orElse(null), where));
        var writes = new ArrayList<Write>();
        writes.add(rounds.put(found.get(), closed));
        writes.add(StandupTimers.tell(round.id(), What.END, clock.instant()));
        where.forEach(channel -> writes.add(Outgoing.headline(RoundCards.headline(round.id(), channel), null)
                .add(organization)));
        if (standup.isPresent() && where.isEmpty()) {
            writes.add(StandupTimers.tell(round.id(), What.SUMMARY, clock.instant()));
        }
        store.commit(realm, Operation.anonymous(), writes);
    }

    private Round.Closed closing(
            OrganizationId organization,
            Round round,
            @Nullable Standup standup,
            @Nullable Pod pod,
            List<ConversationId> where) {
        var answered = rounds.answers(organization, round.id()).stream()
                .filter(Answer::isGiven)
                .map(Answer::person)
                .collect(Collectors.toUnmodifiableSet());
        var ids = round.asked().stream().map(Round.Asked::person).toList();
        var persons = directory.persons(organization, ids);
        var expected = ids.stream()
                .filter(person -> answered.contains(person)
                        || (isExpected(persons.get(person), round)
                                && standup != null
                                && pod != null
                                && standup.people(pod).contains(person)))
                .count();
        return new Round.Closed(clock.instant(), (int) expected, answered.size(), where);
    }

    static boolean isExpected(@Nullable Person person, Round round) {
        return person != null
                && Due.canBeAsked(person)
                && !person.isAway(round.id().day());
    }
}
