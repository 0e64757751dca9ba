package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.privacy.ContactRecord;
import dev.baton.privacy.ContactRecords;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import dev.baton.webhooks.Announcements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whom leads are about. An erased one keeps its company and what figures need, and nothing of the person. */
final class ContactsOfLeads implements ContactRecords {

    private final Leads leads;
    private final LeadWrites writing;
    private final LeadLog log;
    private final Announcements announcements;

    ContactsOfLeads(Leads leads, LeadWrites writing, LeadLog log, Announcements announcements) {
        this.leads = leads;
        this.writing = writing;
        this.log = log;
        this.announcements = announcements;
    }

    @Override
    public List<ContactRecord> of(OrganizationId organization, String email) {
        return records(organization, leads.withEmail(organization, email));
    }

    @Override
    public List<ContactRecord> doneBefore(OrganizationId organization, Instant moment) {
        return records(organization, leads.doneBefore(organization, moment));
    }

    private List<ContactRecord> records(OrganizationId organization, List<Versioned<Lead>> found) {
        return found.stream().map(lead -> record(organization, lead)).toList();
    }

    private ContactRecord record(OrganizationId organization, Versioned<Lead> lead) {
        var known = lead.value().particulars();
        return new ContactRecord(
                known.company() + " #" + lead.value().id().code() + ": "
                        + lead.value().state().label(),
                Set.of(known.contact(), known.email(), known.phone()),
                () -> erasing(organization, lead));
    }

    /** What systems that hear of it have not yet been told, they aren't told any more. */
    private List<Write> erasing(OrganizationId organization, Versioned<Lead> before) {
        var after = before.value().erased();
        var writes = new ArrayList<Write>(writing.change(organization, before, after));
        writes.addAll(writing.below(organization, after, "erased", Text.of("Baton has erased who the contact is.")));
        writes.addAll(log.withoutWords(organization, after.id()));
        writes.addAll(announcements.forget(organization, after.id().value()));
        return writes;
    }
}
