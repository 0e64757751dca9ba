package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;

/** Notes when sales could see first that a lead is offered: on its card, or in private if one person is asked. */
final class LeadsSeen {

    private final Leads leads;
    private final LeadLog log;

    LeadsSeen(Leads leads, LeadLog log) {
        this.leads = leads;
        this.log = log;
    }

    /** Something that shows the lead as it is was posted, or brought up to date. */
    List<Write> note(OrganizationId organization, String lead, Instant at) {
        return leads.find(organization, lead)
                .map(Versioned::value)
                .filter(found -> found.state() == State.OFFERED)
                .map(found -> log.seen(organization, found, at))
                .orElseGet(List::of);
    }
}
