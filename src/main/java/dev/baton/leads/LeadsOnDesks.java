package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.routing.Workload;
import java.util.Map;
import java.util.Set;

/** The leads that people work on, and those that they are asked about. */
final class LeadsOnDesks implements Workload {

    private final Leads leads;

    LeadsOnDesks(Leads leads) {
        this.leads = leads;
    }

    @Override
    public Map<PersonId, Integer> open(OrganizationId organization, Set<PersonId> people) {
        return leads.onDesks(organization, people);
    }
}
