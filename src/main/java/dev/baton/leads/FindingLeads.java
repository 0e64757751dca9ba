package dev.baton.leads;

import dev.baton.chat.Finder;
import dev.baton.chat.OrganizationId;
import java.util.List;

/** Finds leads to show to others: by the words that {@code /lead show} takes, or those that are open. */
final class FindingLeads implements Finder {

    private final Leads leads;

    FindingLeads(Leads leads) {
        this.leads = leads;
    }

    @Override
    public List<Found> find(OrganizationId organization, String words) {
        var found = words.isBlank() ? leads.open(organization, 1).shown() : leads.named(organization, words.strip());
        return found.stream().map(FindingLeads::found).toList();
    }

    /** Where platforms show results, neither people nor times are shown as they are on cards. */
    private static Found found(Lead lead) {
        return new Found(
                lead.particulars().company(),
                "#" + lead.id().code() + " · " + LeadCards.capital(lead.state().label()),
                LeadCards.picture(lead));
    }
}
