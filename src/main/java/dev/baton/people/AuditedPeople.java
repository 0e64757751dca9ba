package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Persons by their names; those of pods and administrators by how the name begins, too. */
final class AuditedPeople implements Audited {

    private static final int LOOKED_AT = 10;

    private final Directory directory;

    AuditedPeople(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String thing() {
        return Audit.PERSON;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return directory.person(organization, new PersonId(id)).map(Person::name);
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        var whole = directory.called(organization, name, LOOKED_AT).stream()
                .map(person -> person.id().value())
                .toList();
        return whole.isEmpty() ? beginning(organization, name) : whole;
    }

    private List<String> beginning(OrganizationId organization, String name) {
        var first = name.toLowerCase(Locale.ROOT) + " ";
        var inPods = directory.pods(organization).stream()
                .flatMap(pod -> pod.people().stream())
                .toList();
        return Stream.concat(
                        directory.persons(organization, inPods).values().stream(),
                        directory.administrators(organization).stream())
                .filter(person -> person.name().toLowerCase(Locale.ROOT).startsWith(first))
                .map(person -> person.id().value())
                .distinct()
                .toList();
    }
}
