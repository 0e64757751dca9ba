package dev.baton.standups;

import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ends a round: the summary goes where it was agreed to go, as far as people have answered. */
final class RoundCloser {

    private final Rounds rounds;
    private final Directory directory;
    private final InstantSource clock;

    RoundCloser(Rounds rounds, Directory directory, InstantSource clock) {
        this.rounds = rounds;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What to write.
     *
     * @param standup whose round it is; null if it is gone, when nobody is told
     */
    List<Write> close(OrganizationId organization, Versioned<Round> found, @Nullable Standup standup) {
        var now = clock.instant();
        var round = found.value();
        List<ConversationId> where =
                standup == null ? List.of() : standup.conduct().channels(organization, directory);
        var writes = new ArrayList<Write>();
        writes.add(rounds.put(found, round.closed(closed(organization, round, standup, where, now))));
        writes.add(StandupTimers.tell(round.id(), What.END, now));
        where.forEach(channel -> writes.add(Outgoing.headline(RoundCards.headline(round.id(), channel), null)
                .add(organization)));
        if (standup != null && where.isEmpty()) {
            writes.add(StandupTimers.tell(round.id(), What.SUMMARY, now));
        }
        return writes;
    }

    /** The stand-up ends: nothing to write if it has no round that is open. */
    List<Write> closeOpen(OrganizationId organization, Standup standup) {
        return rounds.open(organization, standup.id())
                .map(round -> close(organization, round, standup))
                .orElse(List.of());
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
