package dev.baton.standups;

import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.standups.StandupTimers.Telling.What;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ends a round: the summary goes where it was agreed to go, as far as people have answered. */
final class RoundCloser {

    private final Participants participants;
    private final Standups standups;
    private final Rounds rounds;
    private final Directory directory;
    private final InstantSource clock;

    RoundCloser(Participants participants, Standups standups, Rounds rounds, Directory directory, InstantSource clock) {
        this.participants = participants;
        this.standups = standups;
        this.rounds = rounds;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What to write.
     *
     * @param standup whose round it is; if it is gone, nobody is told
     */
    List<Write> close(OrganizationId organization, Versioned<Round> round, Optional<Versioned<Standup>> standup) {
        if (standup.isEmpty()) {
            return close(
                    organization, round, null, new Chairing.Drawn(round.value().chair(), Rota.NEW));
        }
        var before = standup.get().value();
        var drawn = chaired(organization, round.value(), before);
        var writes = new ArrayList<>(close(organization, round, before, drawn));
        if (!drawn.rota().equals(before.rota())) {
            writes.add(standups.put(standup.get(), before.with(drawn.rota())));
        }
        return writes;
    }

    /** The stand-up ends: nothing to write if it has no round that is open. */
    List<Write> closeOpen(OrganizationId organization, Standup standup) {
        return rounds.open(organization, standup.id())
                .map(round -> close(organization, round, standup, chaired(organization, round.value(), standup)))
                .orElse(List.of());
    }

    private List<Write> close(
            OrganizationId organization, Versioned<Round> found, @Nullable Standup standup, Chairing.Drawn drawn) {
        var round = found.value();
        var now = clock.instant();
        List<ConversationId> where =
                standup == null ? List.of() : standup.conduct().channels(organization, directory);
        var writes = new ArrayList<Write>();
        writes.add(rounds.put(found, round.closed(drawn.chair(), closed(organization, round, standup, where, now))));
        writes.add(StandupTimers.tell(round.id(), What.END, now));
        where.forEach(channel -> writes.add(Outgoing.headline(RoundCards.headline(round.id(), channel), null)
                .add(organization)));
        if (standup != null && where.isEmpty()) {
            writes.add(StandupTimers.tell(round.id(), What.SUMMARY, now));
        }
        writes.addAll(takingOver(organization, round, drawn.chair().now()));
        return writes;
    }

    private Chairing.Drawn chaired(OrganizationId organization, Round round, Standup standup) {
        var due = directory.pod(organization, standup.pod()).stream()
                .flatMap(pod ->
                        participants.due(organization, standup, pod, round.id().day()).stream())
                .map(Person::id)
                .toList();
        var there =
                round.askedBy(clock.instant()).stream().filter(due::contains).toList();
        return Chairing.atEnd(round.chair(), standup.rota(), there, due);
    }

    /** Whoever didn't know so far hears of it. */
    private List<Write> takingOver(OrganizationId organization, Round round, @Nullable PersonId chair) {
        if (chair == null || chair.equals(round.chair().now())) {
            return List.of();
        }
        var id = new MessageId("standup-chair:" + Answer.idOf(round.id(), chair));
        return directory.accountOf(organization, chair).stream()
                .map(account ->
                        Outgoing.direct(account, id, Chairing.takingOver(round)).add(organization))
                .toList();
    }

    private Round.Closed closed(
            OrganizationId organization,
            Round round,
            @Nullable Standup standup,
            List<ConversationId> where,
            Instant now) {
        var answered = rounds.answers(organization, round.id()).stream()
                .filter(Answer::isGiven)
                .map(Answer::person)
                .collect(Collectors.toUnmodifiableSet());
        var asked = round.askedBy(now);
        var persons = directory.persons(organization, asked);
        @Nullable Pod pod = directory.pod(organization, round.pod()).orElse(null);
        var expected = asked.stream()
                .filter(person -> answered.contains(person)
                        || (standup != null
                                && pod != null
                                && standup.people(pod).contains(person)
                                && isExpected(persons.get(person), round)))
                .count();
        return new Round.Closed(now, (int) expected, answered.size(), where);
    }

    /** Whether somebody who was asked is there to answer. */
    static boolean isExpected(@Nullable Person person, Round round) {
        return person != null
                && Due.canBeAsked(person)
                && !person.isAway(round.id().day());
    }
}
