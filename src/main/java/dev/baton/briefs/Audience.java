package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom a brief addresses; not its author and its owner, who know what it says. That is reckoned from the pods as they
 * are now, so whoever joins is asked, and whoever has left is neither reminded nor counted.
 */
final class Audience {

    private final ReaderList readers;
    private final Rights rights;
    private final Directory directory;

    Audience(ReaderList readers, Rights rights, Directory directory) {
        this.readers = readers;
        this.rights = rights;
        this.directory = directory;
    }

    /** Somebody addressed, and what is stored of that. */
    record Member(BriefId brief, Person person, Optional<Versioned<Reader>> found) {

        Reader reader() {
            return found.map(Versioned::value).orElseGet(() -> Reader.of(brief, person.id()));
        }
    }

    /** Those in a pod who can be asked, always in the same order. */
    List<Member> in(OrganizationId organization, Brief brief, Pod pod) {
        if (!brief.current().aim().isFor(pod.id())) {
            return List.of();
        }
        return of(organization, brief.id(), persons(organization, brief, pod));
    }

    /** The same of those, as it is stored now. */
    List<Member> of(OrganizationId organization, BriefId brief, List<Person> persons) {
        var known = readers.among(
                organization, brief, persons.stream().map(Person::id).toList());
        return persons.stream()
                .map(person -> new Member(brief, person, Optional.ofNullable(known.get(person.id()))))
                .toList();
    }

    /** The pods that there are of those it concerns. */
    List<Pod> pods(OrganizationId organization, Content content) {
        return rights.podsOf(organization, content);
    }

    /** Those in a pod who can be asked, without what is stored of them. */
    List<Person> persons(OrganizationId organization, Brief brief, Pod pod) {
        return directory.persons(organization, brief.current().aim().readers().in(pod)).values().stream()
                .filter(person -> !brief.isBy(person.id()))
                .filter(Audience::canBeAsked)
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    /** Guests are not asked, nor is who has left. */
    static boolean canBeAsked(Person person) {
        return person.role().covers(Role.MEMBER) && person.address().isPresent();
    }

    /**
     * Whether somebody who was asked is still in one of its pods. Of one for all pods that is taken for granted, rather
     * than looking through all of them for each of its readers.
     */
    boolean stillHas(OrganizationId organization, Brief brief, PersonId person) {
        return brief.current().aim().isEverywhere()
                || !podsOf(organization, brief, person).isEmpty();
    }

    /** The pods in which a person is addressed, the first of which looks after that he reads. */
    List<Pod> podsOf(OrganizationId organization, Brief brief, PersonId person) {
        if (brief.isBy(person)) {
            return List.of();
        }
        var content = brief.current();
        return rights.podsOf(organization, content).stream()
                .filter(pod -> content.aim().readers().in(pod).contains(person))
                .sorted(Comparator.comparing(pod -> pod.id().value()))
                .toList();
    }
}
