package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** As many open leads as a test says. */
public final class FixedWorkload implements Workload {

    private final Map<PersonId, Integer> open = new HashMap<>();

    public FixedWorkload set(PersonId person, int leads) {
        open.put(person, leads);
        return this;
    }

    @Override
    public Map<PersonId, Integer> open(OrganizationId organization, Set<PersonId> people) {
        return open.entrySet().stream()
                .filter(each -> people.contains(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
