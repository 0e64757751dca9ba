package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who leads whom in a pod. */
final class Superiors {

    private final Directory directory;

    Superiors(Directory directory) {
        this.directory = directory;
    }

    /**
     * Who is told that somebody hasn't read a brief: the lead of the person's side, else the brief's owner; never the
     * person. Empty if neither can be reached.
     */
    Optional<PersonId> of(OrganizationId organization, PersonId person, Content content, Pod pod) {
        var lead = pod.leadOf(pod.sells(person) ? Side.SALES : Side.MARKETING);
        return Stream.concat(lead.stream(), Stream.ofNullable(content.aim().owner()))
                .filter(other -> !other.equals(person))
                .filter(other -> directory
                        .person(organization, other)
                        .filter(Audience::canBeAsked)
                        .isPresent())
                .findFirst();
    }

    /** Who leads a side of a pod. */
    static Set<PersonId> leads(Pod pod) {
        return Stream.concat(pod.leadOf(Side.SALES).stream(), pod.leadOf(Side.MARKETING).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
