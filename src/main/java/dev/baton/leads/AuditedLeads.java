package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;

/** Leads by their companies, and found as {@code /lead show} finds them. */
final class AuditedLeads implements Audited {

    static final String LEAD = "lead";

    private final Leads leads;

    AuditedLeads(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String thing() {
        return LEAD;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return leads.find(organization, id)
                .map(lead -> lead.value().particulars().company() + " #"
                        + lead.value().id().code());
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return leads.named(organization, name).stream()
                .map(lead -> lead.id().value())
                .toList();
    }
}
