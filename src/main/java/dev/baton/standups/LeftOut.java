package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Role;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.pods.Words;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who takes part in a stand-up and yet isn't asked, so that its maker doesn't wonder. */
final class LeftOut {

    /** More than a week of daily rounds. */
    private static final int LOOKED_AT = 6;

    private static final int NAMED = 8;

    private final StandupSchedules schedules;
    private final Participants participants;
    private final InstantSource clock;

    LeftOut(StandupSchedules schedules, Participants participants, InstantSource clock) {
        this.schedules = schedules;
        this.participants = participants;
        this.clock = clock;
    }

    /** Whether no round is to come, be it paused or not. */
    boolean isNever(Standup standup, Pod pod) {
        return schedules
                .outlook(standup, pod, pod.policy().zone(), clock.instant(), 1)
                .runs()
                .isEmpty();
    }

    /** Whether nobody is ever asked. */
    boolean isEverybody(Standup standup, Pod pod, Collection<Person> people) {
        return people.stream().allMatch(person -> why(standup, pod, person).isPresent());
    }

    /** Such as {@code Not asked: Gus (a guest).}; empty if everybody is asked, and somebody next time. */
    String words(OrganizationId organization, Standup standup, Pod pod, Collection<Person> people) {
        return never(standup, pod, people) + nextTime(organization, standup, pod);
    }

    private String nextTime(OrganizationId organization, Standup standup, Pod pod) {
        return rounds(standup, pod, pod.policy().zone())
                .map(ZonedDateTime::toLocalDate)
                .findFirst()
                .filter(day -> participants.due(organization, standup, pod, day).isEmpty())
                .map(day -> " Everybody is away or has paused on " + Words.day(day) + ", so that round is left out.")
                .orElse("");
    }

    private String never(Standup standup, Pod pod, Collection<Person> people) {
        var names = people.stream()
                .sorted(Comparator.comparing(Person::name))
                .flatMap(person -> why(standup, pod, person).map(why -> person.name() + " (" + why + ")").stream())
                .toList();
        return names.isEmpty() ? "" : " Not asked: " + Words.list(names, NAMED) + ".";
    }

    private Optional<String> why(Standup standup, Pod pod, Person person) {
        if (person.address().isEmpty()) {
            return Optional.of("no longer here");
        }
        if (person.role() == Role.GUEST) {
            return Optional.of("a guest");
        }
        return isEverAtWork(standup, pod, person) ? Optional.empty() : Optional.of("works at other times");
    }

    /** Of hours that nobody has told it isn't known. */
    private boolean isEverAtWork(Standup standup, Pod pod, Person person) {
        return person.hours() == null
                || rounds(standup, pod, person.zone())
                        .map(ZonedDateTime::toInstant)
                        .anyMatch(at -> {
                            var closes = at.plus(standup.conduct().window());
                            return RoundOpener.asked(person, standup, pod.policy(), at, closes)
                                    .isPresent();
                        });
    }

    private Stream<ZonedDateTime> rounds(Standup standup, Pod pod, ZoneId where) {
        return schedules.upcoming(standup, pod, where, clock.instant(), LOOKED_AT).stream();
    }
}
