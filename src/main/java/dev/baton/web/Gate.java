package dev.baton.web;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Realms;
import dev.baton.store.Quota;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that are secrets: whose they are, for whom they still lead somewhere, and how often. */
final class Gate {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Pattern ORGANIZATION = Pattern.compile("[\\w.-]{1,80}");

    private final Directory directory;
    private final Quota quota;

    Gate(Directory directory, Quota quota) {
        this.directory = directory;
        this.quota = quota;
    }

    /** The one that an address says; empty if none can be called so. */
    static Optional<OrganizationId> organization(String written) {
        return ORGANIZATION.matcher(written).matches() ? Optional.of(new OrganizationId(written)) : Optional.empty();
    }

    /** Whoever an address was made for; empty for whoever has left, or is a guest by now. */
    Optional<Person> member(OrganizationId organization, PersonId id) {
        return directory
                .person(organization, id)
                .filter(person ->
                        person.role().covers(Role.MEMBER) && person.address().isPresent());
    }

    /** Counts one more request; how long it is to wait if that is too many. */
    Optional<Duration> pause(OrganizationId organization, String what, int perMinute) {
        return quota.exceeded(Realms.of(organization), what, perMinute, MINUTE);
    }
}
