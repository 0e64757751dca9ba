package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who answers for a brief while it runs, by whose clocks, and who is told where that person doesn't. */
final class Caretakers {

    private final Rights rights;
    private final Directory directory;

    Caretakers(Rights rights, Directory directory) {
        this.rights = rights;
        this.directory = directory;
    }

    /** Its owner, else its author; empty if neither can be written to. */
    Optional<Person> of(OrganizationId organization, Brief brief) {
        return Stream.of(brief.answerer(), brief.author())
                .flatMap(person -> directory.person(organization, person).stream())
                .filter(Audience::canBeAsked)
                .findFirst();
    }

    /** The pod by whose days and hours somebody is asked: one's own, else the first. */
    Optional<Pod> pod(OrganizationId organization, Brief brief, PersonId person) {
        return pods(organization, brief).stream()
                .min(Comparator.comparingInt(pod -> pod.people().contains(person) ? 0 : 1));
    }

    /** Always in the same order. */
    List<Pod> pods(OrganizationId organization, Brief brief) {
        return rights.podsOf(organization, brief.current()).stream()
                .sorted(Comparator.comparing(pod -> pod.id().value()))
                .toList();
    }

    /** Who leads marketing where that person works, else in another of its pods; never the person. */
    Optional<Person> leadOf(OrganizationId organization, Brief brief, PersonId person) {
        return pods(organization, brief).stream()
                .sorted(Comparator.comparingInt(pod -> pod.markets(person) ? 0 : 1))
                .flatMap(pod -> pod.leadOf(Side.MARKETING).stream())
                .filter(lead -> !lead.equals(person))
                .flatMap(lead -> directory.person(organization, lead).stream())
                .filter(Audience::canBeAsked)
                .findFirst();
    }
}
