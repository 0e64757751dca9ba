package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.WorkingTime;
import dev.baton.pods.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * How long a partner in sales may take to agree: a working day until the reminder, and one more until others are asked;
 * and who they are.
 */
final class Patience {

    private static final Duration A_DAY = Duration.ofHours(8);
    private static final int NAMED = 5;

    private final Rights rights;
    private final Directory directory;

    Patience(Rights rights, Directory directory) {
        this.rights = rights;
        this.directory = directory;
    }

    /** Whether the partner can be waited for: sells in one of the brief's pods, and isn't away today. */
    boolean isThere(OrganizationId organization, Content content, Instant now) {
        return partner(organization, content)
                .filter(partner -> !partner.isAway(LocalDate.ofInstant(now, partner.zone())))
                .isPresent();
    }

    /** The partner, while that is somebody who can be asked. */
    Optional<Person> partner(OrganizationId organization, Content content) {
        return Optional.ofNullable(content.aim().partner())
                .flatMap(partner -> directory.person(organization, partner))
                .filter(person -> person.address().isPresent())
                .filter(person -> pod(organization, content, person).isPresent());
    }

    private Optional<Pod> pod(OrganizationId organization, Content content, Person partner) {
        return rights.podsOf(organization, content).stream()
                .filter(pod -> pod.sells(partner.id()))
                .findFirst();
    }

    /**
     * When a working day of the partner is over, while people work; once the first pod works if nobody is there to be
     * waited for.
     */
    Instant over(OrganizationId organization, Content content, Instant now) {
        return partner(organization, content)
                .filter(partner -> !partner.isAway(LocalDate.ofInstant(now, partner.zone())))
                .flatMap(partner -> pod(organization, content, partner)
                        .map(pod -> pod.policy().inTimeOf(partner)))
                .map(policy -> WorkingTime.next(WorkingTime.after(now, A_DAY, policy), policy))
                .orElseGet(() -> workingIn(organization, content, now));
    }

    private Instant workingIn(OrganizationId organization, Content content, Instant now) {
        return rights.podsOf(organization, content).stream()
                .map(pod -> WorkingTime.next(now, pod.policy()))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /** What this node remembers of people may be old. */
    void forget(OrganizationId organization) {
        directory.forget(organization);
    }

    /** {@linkplain Approvers Who else} may agree once the partner has taken too long. */
    Set<PersonId> others(OrganizationId organization, Content content) {
        return rights.approvers(organization, content);
    }

    /** Such as {@code Ann, Ben and 3 more}. */
    String names(OrganizationId organization, Collection<PersonId> people) {
        var names = directory.persons(organization, people).values().stream()
                .map(Person::name)
                .sorted()
                .toList();
        return Words.list(names, NAMED);
    }
}
