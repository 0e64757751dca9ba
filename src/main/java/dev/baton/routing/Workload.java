package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import java.util.Map;
import java.util.Set;

/** How much people have on their desks. */
public interface Workload {

    /**
     * How many leads each of them works on that are open, in one round trip at most. Who isn't in it has none.
     *
     * @param people a few dozen at most
     */
    Map<PersonId, Integer> open(OrganizationId organization, Set<PersonId> people);
}
