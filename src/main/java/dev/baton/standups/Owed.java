package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Absence;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stand-ups that a person takes part in, and what he owes in each. */
final class Owed {

    /** More than a week of daily rounds: whoever works at none of them never does. */
    private static final int LOOKED_AT = 10;

    private final Standups standups;
    private final StandupSchedules schedules;
    private final Rounds rounds;
    private final Pauses pauses;
    private final Directory directory;
    private final InstantSource clock;

    Owed(
            Standups standups,
            StandupSchedules schedules,
            Rounds rounds,
            Pauses pauses,
            Directory directory,
            InstantSource clock) {
        this.standups = standups;
        this.schedules = schedules;
        this.rounds = rounds;
        this.pauses = pauses;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A stand-up as one person sees it.
     *
     * @param round its last round, if it is open, and the person is asked in it and not away
     * @param answer what the person said in that round
     */
    record Part(
            Standup standup,
            @Nullable Round round,
            @Nullable Answer answer,
            Coming coming) {

        boolean isOwed() {
            return round != null && answer == null;
        }
    }

    /** By name; those that wait for an answer first. */
    List<Part> of(OrganizationId organization, PersonId id) {
        var found = directory.person(organization, id);
        if (found.isEmpty()) {
            return List.of();
        }
        var person = found.get();
        var mine = mine(organization, id);
        var latest = rounds.latest(
                organization, mine.stream().map(each -> each.standup().id()).toList());
        var asked = latest.values().stream()
                .filter(round -> round.isOpen() && round.asked(id).isPresent())
                .collect(Collectors.toUnmodifiableMap(round -> round.id().standup(), Function.identity()));
        var answers = rounds.answers(
                organization, id, asked.values().stream().map(Round::id).toList());
        var paused =
                pauses.of(organization, id).map(each -> each.value().last()).orElse(LocalDate.MIN);
        var parts = mine.stream()
                .map(each -> part(
                        person,
                        each.standup(),
                        asked.get(each.standup().id()),
                        answers,
                        coming(organization, each, person, paused)))
                .toList();
        return Stream.concat(parts.stream().filter(Part::isOwed), parts.stream().filter(part -> !part.isOwed()))
                .toList();
    }

    /** A stand-up that somebody takes part in, and its pod. */
    private record Mine(Standup standup, Pod pod) {}

    private List<Mine> mine(OrganizationId organization, PersonId person) {
        var every = standups.every(organization);
        var pods = directory.pods(organization, every.stream().map(Standup::pod).toList());
        return every.stream()
                .flatMap(standup -> Stream.ofNullable(pods.get(standup.pod())).map(pod -> new Mine(standup, pod)))
                .filter(each -> each.standup().people(each.pod()).contains(person))
                .toList();
    }

    /** Those that a person takes part in, by name. */
    List<Standup> standupsOf(OrganizationId organization, PersonId person) {
        return mine(organization, person).stream().map(Mine::standup).toList();
    }

    /** @param asked the round that is open, if the person is asked in it */
    private static Part part(
            Person person, Standup standup, @Nullable Round asked, Map<RoundId, Answer> answers, Coming coming) {
        @Nullable Answer answer = asked == null ? null : answers.get(asked.id());
        return asked == null || (answer == null && !RoundCloser.isExpected(person, asked))
                ? new Part(standup, null, null, coming)
                : new Part(standup, asked, answer, coming);
    }

    /** @param paused the last day of the person's pause */
    private Coming coming(OrganizationId organization, Mine mine, Person person, LocalDate paused) {
        if (!Due.canBeAsked(person)) {
            return new Coming.WithoutYou("Guests aren't asked.");
        }
        var standup = mine.standup();
        var from = schedules.open(organization, standup, mine.pod(), person.zone(), backFrom(person, paused));
        var next = schedules.upcoming(standup, mine.pod(), person.zone(), from, LOOKED_AT);
        return next.isEmpty()
                ? new Coming.NoMore()
                : next.stream()
                        .filter(at -> Due.isThere(at.toLocalDate(), person, paused))
                        .flatMap(at -> asked(mine, person, at.toInstant()).stream())
                        .findFirst()
                        .<Coming>map(asked -> new Coming.At(asked.at()))
                        .orElseGet(() -> new Coming.WithoutYou("You work at other times, so you aren't asked."));
    }

    private static Optional<Round.Asked> asked(Mine mine, Person person, Instant at) {
        var closes = at.plus(mine.standup().conduct().window());
        return RoundOpener.asked(person, mine.standup(), mine.pod().policy(), at, closes);
    }

    /** Before that the person surely isn't asked. */
    private Instant backFrom(Person person, LocalDate paused) {
        var now = clock.instant();
        var today = now.atZone(person.zone()).toLocalDate();
        var back = paused.isBefore(today) ? today : paused.plusDays(1);
        var last = person.absences().on(back).map(Absence::last).orElse(back);
        var dayBefore = last.minusDays(1).atStartOfDay(person.zone()).toInstant();
        return dayBefore.isAfter(now) ? dayBefore : now;
    }
}
