package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.standups.Participants;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Begins rounds: draws pairs, who hear of it at once, and says what came of the round before. */
final class PairRounds {

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Pairs pairs;
    private final Wishes wishes;
    private final Participants participants;
    private final PairsSchedule schedule;
    private final PairMessages messages;
    private final Directory directory;

    PairRounds(
            Pairs pairs,
            Wishes wishes,
            Participants participants,
            PairsSchedule schedule,
            PairMessages messages,
            Directory directory) {
        this.pairs = pairs;
        this.wishes = wishes;
        this.participants = participants;
        this.schedule = schedule;
        this.messages = messages;
        this.directory = directory;
    }

    /** What came of it, and what to write. */
    record Begun(Drawn drawn, List<Write> writes) {}

    /** Empty if the day has had its round, or the pod is gone. */
    Optional<Begun> begin(OrganizationId organization, Versioned<Pairing> found, LocalDate day, Instant now) {
        var pairing = found.value();
        return directory
                .versioned(organization, pairing.pod())
                .filter(pod -> !day.equals(pairing.last()))
                .map(pod -> begin(organization, found, pod, day, now));
    }

    private Begun begin(
            OrganizationId organization, Versioned<Pairing> found, Versioned<Pod> pod, LocalDate day, Instant now) {
        var pairing = found.value();
        var ends = schedule.next(pairing, pod.value(), now)
                .map(next -> next.toInstant())
                .orElse(now.plus(A_WEEK));
        var round = new Pair.Round(pairing.pod(), day, pairing.next(), now, ends);
        var ledger = pairs.ledger(organization, pairing.pod());
        var known = ledger.map(Versioned::value).orElse(Ledger.EMPTY);
        var drawn = draw(organization, pairing, known, pod.value(), round);
        var writes = new ArrayList<Write>();
        switch (drawn) {
            case Drawn.Nobody(var why) -> writes.addAll(trouble(organization, found, why, pod.value()));
            case Drawn.Paired paired -> {
                writes.addAll(pair(organization, found, paired, round, pod.value()));
                writes.add(pairs.put(pairing.pod(), ledger, known.with(paired.couples(), pairing.number())));
            }
        }
        writes.add(directory.unchanged(pod));
        return new Begun(drawn, writes);
    }

    private Drawn draw(OrganizationId organization, Pairing pairing, Ledger ledger, Pod pod, Pair.Round round) {
        var there = there(organization, pod, round);
        var wanted = wishes.of(organization, there);
        var sides = Sides.of(pod, there).those(wanted::takesPart);
        return new Draw(sides, ledger, pairing.rota(), wanted::allows, pairing.number()).drawn();
    }

    /** Whoever can be asked on at least half of the working days until the next round. */
    private List<PersonId> there(OrganizationId organization, Pod pod, Pair.Round round) {
        var ends = round.ends().atZone(pod.policy().zone()).toLocalDate();
        var workdays = pod.policy().hours().days();
        var days = round.day()
                .datesUntil(ends.isAfter(round.day()) ? ends : round.day().plusDays(1))
                .filter(day -> workdays.contains(day.getDayOfWeek()))
                .toList();
        var counted = days.isEmpty() ? List.of(round.day()) : days;
        return participants.daysThere(organization, pod.people(), counted).entrySet().stream()
                .filter(each -> 2 * each.getValue() >= counted.size())
                .map(each -> each.getKey())
                .toList();
    }

    private List<Write> trouble(OrganizationId organization, Versioned<Pairing> found, Drawn.Why why, Pod pod) {
        var pairing = found.value();
        if (why == pairing.trouble()) {
            return List.of();
        }
        var writes = new ArrayList<>(messages.trouble(organization, pairing, why, pod));
        writes.add(pairs.put(Optional.of(found), pairing.troubledBy(why)));
        return writes;
    }

    private List<Write> pair(
            OrganizationId organization, Versioned<Pairing> found, Drawn.Paired paired, Pair.Round round, Pod pod) {
        var pairing = found.value();
        var all = paired.couples().stream()
                .map(couple -> Pair.drawn(round, couple))
                .toList();
        var writes = new ArrayList<Write>();
        writes.add(pairs.put(Optional.of(found), pairing.with(paired, round.day())));
        all.forEach(pair -> writes.add(pairs.add(pair)));
        writes.add(PairsSchedule.introduce(round));
        writes.add(PairsSchedule.forget(round));
        writes.addAll(end(organization, pairing, round, pod));
        return writes;
    }

    /** Those of the last round, if it goes on at a moment. */
    List<Pair> running(OrganizationId organization, Pairing pairing, Instant now) {
        return last(organization, pairing).stream()
                .filter(pair -> now.isBefore(pair.until()))
                .toList();
    }

    private List<Pair> last(OrganizationId organization, Pairing pairing) {
        var last = pairing.last();
        return last == null ? List.of() : pairs.ofRound(organization, Pair.idOf(pairing.pod(), last));
    }

    /** The last round ends; before its time, its pairs still have until then to say what came of it. */
    private List<Write> end(OrganizationId organization, Pairing pairing, Pair.Round next, Pod pod) {
        var running = running(organization, pairing, next.begins());
        if (running.isEmpty()) {
            return report(organization, last(organization, pairing), pod);
        }
        var first = running.getFirst();
        return List.of(PairsSchedule.askEarly(next, first.round()), PairsSchedule.report(first.round(), first.until()));
    }

    /** What came of a round, for everybody in the pod's channels. */
    List<Write> report(OrganizationId organization, List<Pair> former, Pod pod) {
        var people = former.stream().flatMap(pair -> pair.people().stream()).collect(Collectors.toUnmodifiableSet());
        return messages.report(organization, former, directory.persons(organization, people), pod);
    }
}
