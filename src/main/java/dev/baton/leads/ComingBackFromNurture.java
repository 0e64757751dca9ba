package dev.baton.leads;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Headline;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The day has come until which a lead was recycled: marketing gets it back with its history, and can offer it again.
 */
final class ComingBackFromNurture implements TimerHandler {

    private final Leads leads;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    ComingBackFromNurture(Leads leads, Directory directory, Audit audit, Store store, InstantSource clock) {
        this.leads = leads;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadTimers.RECYCLED;
    }

    @Override
    public void fire(Realm realm, String leadId) {
        var organization = Realms.organization(realm);
        leads.find(organization, leadId)
                .filter(lead -> isBack(lead.value()))
                .ifPresent(lead -> store.commit(realm, Operation.anonymous(), comingBack(organization, lead)));
    }

    /** It may have been put off meanwhile. */
    private boolean isBack(Lead lead) {
        var until = lead.progress().until();
        return lead.state() == State.RECYCLED
                && until != null
                && !clock.instant().isBefore(until);
    }

    /** Nothing is told of one that changes meanwhile. */
    private List<Write> comingBack(OrganizationId organization, Versioned<Lead> lead) {
        var task = new Audit.Task("Bringing recycled leads back", id(lead.value()));
        var writes = new ArrayList<Write>();
        writes.add(leads.unchanged(lead));
        writes.addAll(news(organization, lead.value()));
        writes.addAll(audit.note(task, AuditedLeads.LEAD, lead.value().id().value(), "came back to marketing"));
        return writes;
    }

    private static String id(Lead lead) {
        return "recycled:" + lead.id() + ":" + lead.progress().history().size();
    }

    private List<Write> news(OrganizationId organization, Lead lead) {
        return NurtureCards.reader(directory, organization, lead)
                .map(account -> NurtureCards.inPrivate(lead, account).map(Outgoing::headline).stream())
                .orElseGet(() -> LeadCards.headlinesOf(lead).stream().map(headline -> inThread(headline, lead)))
                .map(message -> message.add(organization))
                .toList();
    }

    private static Outgoing inThread(Headline headline, Lead lead) {
        var id = new MessageId(id(lead) + "@" + headline.conversation());
        return Outgoing.below(headline, id, NurtureCards.line(lead), null);
    }
}
