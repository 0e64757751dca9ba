package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who takes part, as it is known now. */
public final class Participants {

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
        return due(organization, standup.people(pod), day);
    }

    /** Those of some people who can be asked on a day: members who are neither away nor have paused. */
    public List<Person> due(OrganizationId organization, Collection<PersonId> people, LocalDate day) {
        return Due.on(day, directory.persons(organization, people).values(), pauses.of(organization, people));
    }

    /** On how many of some days each of some people can be asked. */
    public Map<PersonId, Long> daysThere(
            OrganizationId organization, Collection<PersonId> people, Collection<LocalDate> days) {
        var persons = directory.persons(organization, people).values();
        var paused = pauses.of(organization, people);
        return days.stream()
                .flatMap(day -> Due.on(day, persons, paused).stream())
                .collect(Collectors.groupingBy(Person::id, Collectors.counting()));
    }

    /** Whether any of them is a member who can be written to. */
    public boolean canBeAsked(OrganizationId organization, Collection<PersonId> people) {
        return directory.persons(organization, people).values().stream().anyMatch(Due::canBeAsked);
    }
}
