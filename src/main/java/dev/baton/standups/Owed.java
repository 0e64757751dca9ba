package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stand-ups that a person takes part in, and what he owes in each. */
final class Owed {

    private final Standups standups;
    private final StandupSchedules schedules;
    private final Rounds rounds;
    private final Directory directory;
    private final InstantSource clock;

    Owed(Standups standups, StandupSchedules schedules, Rounds rounds, Directory directory, InstantSource clock) {
        this.standups = standups;
        this.schedules = schedules;
        this.rounds = rounds;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A stand-up as one person sees it.
     *
     * @param round its last round, if the person is asked in it and it is open
     * @param answer what the person said in that round
     * @param next when the person is asked next, by his own clocks
     */
    record Part(
            Standup standup,
            @Nullable Round round,
            @Nullable Answer answer,
            @Nullable ZonedDateTime next) {

        boolean isOwed() {
            return round != null && answer == null;
        }
    }

    /** By name; those that wait for an answer first. */
    List<Part> of(OrganizationId organization, PersonId person) {
        var mine = standups.every(organization).stream()
                .filter(standup -> pod(organization, standup)
                        .filter(pod -> standup.people(pod).contains(person))
                        .isPresent())
                .toList();
        var latest = rounds.latest(organization, mine.stream().map(Standup::id).toList());
        var parts = mine.stream()
                .map(standup -> part(organization, person, standup, latest.get(standup.id())))
                .toList();
        return Stream.concat(parts.stream().filter(Part::isOwed), parts.stream().filter(part -> !part.isOwed()))
                .toList();
    }

    private Part part(OrganizationId organization, PersonId person, Standup standup, @Nullable Round latest) {
        var round = latest != null && latest.isOpen() && latest.asked(person).isPresent() ? latest : null;
        var answer = round == null
                ? null
                : rounds.answer(organization, round.id(), person)
                        .map(found -> found.value())
                        .orElse(null);
        var zone = directory.person(organization, person).map(Person::zone).orElse(ZoneOffset.UTC);
        var next = pod(organization, standup)
                .flatMap(pod -> schedules.next(standup, pod, zone, clock.instant()))
                .map(at -> at.withZoneSameInstant(zone))
                .orElse(null);
        return new Part(standup, round, answer, next);
    }

    private Optional<Pod> pod(OrganizationId organization, Standup standup) {
        return directory.pod(organization, standup.pod());
    }
}
