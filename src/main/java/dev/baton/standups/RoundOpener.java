package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingTime;
import dev.baton.standups.StandupTimers.Group;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the round of a day and asks who is due. Opening it again asks only those who were not asked yet. */
final class RoundOpener {

    /** So many are asked in one commit; the others right after, so that no commit holds up others. */
    static final int AT_ONCE = 100;

    private final Directory directory;
    private final Participants participants;
    private final Standups standups;
    private final Rounds rounds;
    private final Asking asking;

    RoundOpener(Directory directory, Participants participants, Standups standups, Rounds rounds, Asking asking) {
        this.directory = directory;
        this.participants = participants;
        this.standups = standups;
        this.rounds = rounds;
        this.asking = asking;
    }

    /**
     * Which round, and whose turn it is.
     *
     * @param zone only those whose clocks are there; everybody if null
     * @param closes until when they can answer at least
     */
    record Call(LocalDate day, @Nullable ZoneId zone, Instant now, Instant closes) {

        boolean isFor(Person person) {
            return zone == null || zone.equals(person.zone());
        }
    }

    /** What to write; nothing if nobody is due or the round is over. */
    List<Write> open(OrganizationId organization, Versioned<Standup> found, Call call) {
        var standup = found.value();
        var pod = directory.pod(organization, standup.pod());
        var id = new RoundId(standup.id(), call.day());
        var before = rounds.find(organization, id);
        if (pod.isEmpty() || before.filter(round -> !round.value().isOpen()).isPresent()) {
            return List.of();
        }
        var due = participants.due(organization, standup, pod.get(), call.day());
        var asked = due.stream()
                .filter(call::isFor)
                .filter(person -> before.flatMap(round -> round.value().asked(person.id()))
                        .isEmpty())
                .flatMap(person -> asked(person, standup, pod.get().policy(), call.now(), call.closes()).stream())
                .toList();
        return asked.isEmpty() ? List.of() : write(organization, found, before, due, spread(asked, call.now()), call);
    }

    /** Empty if the round is over before the person's day begins. */
    static Optional<Round.Asked> asked(
            Person person, Standup standup, PodPolicy policy, Instant opens, Instant closes) {
        var own = policy.inTimeOf(person);
        var hours = person.hours() == null ? own.workingOn(standup.timing().days()) : own;
        var at = person.hours() == null ? opens : WorkingTime.next(opens, hours);
        if (!at.isBefore(closes)) {
            return Optional.empty();
        }
        var after = standup.conduct().reminder();
        var reminder = after == null ? null : WorkingTime.next(at.plus(after), hours);
        return Optional.of(
                new Round.Asked(person.id(), at, reminder != null && reminder.isBefore(closes) ? reminder : null));
    }

    /** Of many who are asked now, each hundred is asked a moment after the one before. */
    private static List<Round.Asked> spread(List<Round.Asked> asked, Instant now) {
        var spread = new ArrayList<Round.Asked>();
        for (var at = 0; at < asked.size(); at++) {
            var each = asked.get(at);
            spread.add(
                    each.at().equals(now)
                            ? new Round.Asked(each.person(), now.plusMillis(at / AT_ONCE), each.reminder())
                            : each);
        }
        return spread;
    }

    private List<Write> write(
            OrganizationId organization,
            Versioned<Standup> found,
            Optional<Versioned<Round>> before,
            List<Person> due,
            List<Round.Asked> asked,
            Call call) {
        var writes = new ArrayList<Write>();
        Round round;
        if (before.isPresent()) {
            round = before.get().value().asking(asked, call.closes());
            writes.add(rounds.put(before.get(), round));
        } else {
            var turn = Chairing.atOpening(found.value(), present(due, asked, call));
            round = open(found.value(), asked, turn.chair(), call);
            writes.add(rounds.add(round));
            writes.add(StandupTimers.forget(round));
            writes.add(standups.put(found, found.value().with(turn.rota())));
        }
        writes.add(StandupTimers.close(round));
        var now = asked.stream().filter(each -> each.at().equals(call.now())).toList();
        writes.addAll(asking.ask(organization, round, now));
        asked.stream()
                .map(Round.Asked::at)
                .filter(at -> !at.equals(call.now()))
                .distinct()
                .forEach(at -> writes.add(StandupTimers.ask(new Group(round.id(), at))));
        asked.stream()
                .map(Round.Asked::reminder)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(at -> writes.add(StandupTimers.remind(new Group(round.id(), at))));
        return writes;
    }

    /** Among whom it is drawn who facilitates: where some are asked later, they count, too. */
    private static List<PersonId> present(List<Person> due, List<Round.Asked> asked, Call call) {
        return call.zone() == null
                ? asked.stream().map(Round.Asked::person).toList()
                : due.stream().map(Person::id).toList();
    }

    private static Round open(Standup standup, List<Round.Asked> asked, Round.Chair chair, Call call) {
        var id = new RoundId(standup.id(), call.day());
        return new Round(
                id, standup.name(), standup.pod(), standup.questions(), asked, call.now(), call.closes(), chair, null);
    }
}
