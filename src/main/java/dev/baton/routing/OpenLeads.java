package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many open leads people have, asked once, and with those that they are about to get. */
final class OpenLeads {

    private final Workload workload;
    private final OrganizationId organization;
    private final Map<PersonId, Integer> known = new HashMap<>();
    private final Map<PersonId, Integer> more = new HashMap<>();

    OpenLeads(Workload workload, OrganizationId organization) {
        this.workload = workload;
        this.organization = organization;
    }

    Map<PersonId, Integer> of(Set<PersonId> people) {
        var missing = new HashSet<>(people);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            var found = workload.open(organization, missing);
            missing.forEach(person -> known.put(person, found.getOrDefault(person, 0)));
        }
        return people.stream()
                .collect(Collectors.toUnmodifiableMap(
                        person -> person, person -> known.getOrDefault(person, 0) + more.getOrDefault(person, 0)));
    }

    void plusOne(PersonId person) {
        more.merge(person, 1, Integer::sum);
    }
}
