package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who takes part, as it is known now. */
final class Participants {

    private final Directory directory;
    private final Pauses pauses;

    Participants(Directory directory, Pauses pauses) {
        this.directory = directory;
        this.pauses = pauses;
    }

    Collection<Person> of(OrganizationId organization, Standup standup, Pod pod) {
        return directory.persons(organization, standup.people(pod)).values();
    }

    /** Those of them who are asked on a day. */
    List<Person> due(OrganizationId organization, Standup standup, Pod pod, LocalDate day) {
        var people = of(organization, standup, pod);
        var ids = people.stream().map(Person::id).toList();
        return Due.on(day, people, pauses.of(organization, ids));
    }

    /** Whether somebody takes part still. */
    boolean include(Standup standup, Pod pod, PersonId person) {
        return standup.people(pod).contains(person);
    }
}
