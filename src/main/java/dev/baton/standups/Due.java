package dev.baton.standups;

import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who is asked on a day: members who can be written to and are neither away nor have paused. */
final class Due {

    /** @param pauses the last day of each person's pause */
    static List<Person> on(LocalDate day, Collection<Person> people, Map<PersonId, LocalDate> pauses) {
        return people.stream()
                .filter(person -> isThere(day, person, pauses.getOrDefault(person.id(), LocalDate.MIN)))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    /** @param paused the last day of the person's pause */
    static boolean isThere(LocalDate day, Person person, LocalDate paused) {
        return canBeAsked(person) && !person.isAway(day) && day.isAfter(paused);
    }

    /** Guests are not asked, nor is who has left. */
    static boolean canBeAsked(Person person) {
        return person.role().covers(Role.MEMBER) && person.address().isPresent();
    }

    private Due() {}
}
