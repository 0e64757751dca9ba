package dev.baton.standups;

import dev.baton.chat.Role;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.schedule.Schedules;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who takes part in a stand-up and yet is never asked, so that its maker doesn't wonder. */
final class LeftOut {

    /** More than a week of daily rounds. */
    private static final int LOOKED_AT = 6;

    private static final int NAMED = 8;

    private final Schedules schedules;
    private final InstantSource clock;

    LeftOut(Schedules schedules, InstantSource clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** Such as {@code Not asked: Gus (a guest).}; empty if everybody is asked. */
    String words(Standup standup, Pod pod, Collection<Person> people) {
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
                || rounds(standup, pod, person).anyMatch(at -> {
                    var closes = at.plus(standup.conduct().window());
                    return RoundOpener.asked(person, standup, pod.policy(), at, closes)
                            .isPresent();
                });
    }

    private Stream<Instant> rounds(Standup standup, Pod pod, Person person) {
        var zone = Optional.ofNullable(standup.timing().zone()).orElse(person.zone());
        return schedules.upcoming(standup.timing().in(zone, pod.policy()), clock.instant(), LOOKED_AT).stream()
                .map(at -> at.toInstant());
    }
}
