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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return leads.withEmail(organization, email).stream()
                .map(lead -> {
                    var after = ErasedLead.without(lead.value(), email);
                    return record(lead, after, () -> {
                        var writes = new ArrayList<Write>(erasing(organization, lead, after));
                        writes.addAll(writing.below(
                                organization, after, "erased", Text.of("Baton has erased who the contact is.")));
                        return writes;
                    });
                })
                .toList();
    }

    @Override
    public List<ContactRecord> doneBefore(OrganizationId organization, Instant moment) {
        return leads.doneBefore(organization, moment).stream()
                .map(lead -> {
                    var after = ErasedLead.of(lead.value());
                    return record(lead, after, () -> erasing(organization, lead, after));
                })
                .toList();
    }

    private static ContactRecord record(Versioned<Lead> before, Lead after, Supplier<List<Write>> erasing) {
        var lead = before.value();
        return new ContactRecord(
                lead.particulars().company() + " #" + lead.id().code() + ": "
                        + lead.state().label(),
                words(lead, after),
                erasing);
    }

    /** What it doesn't tell any more. */
    private static Set<String> words(Lead before, Lead after) {
        var left = words(after).collect(Collectors.toUnmodifiableSet());
        return words(before).filter(word -> !left.contains(word)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(Lead lead) {
        var known = lead.known()
                .flatMap(each ->
                        Stream.of(each.contact(), Particulars.nameIn(each.contact()), each.email(), each.phone()));
        var joined = Stream.concat(Stream.of(lead.ties()), lead.ties().all().map(Absorbed::ties))
                .flatMap(ties -> ties.joined().stream())
                .flatMap(each -> Stream.of(each.contact(), Particulars.nameIn(each.contact()), each.email()));
        return Stream.concat(known, joined);
    }

    /** What systems that hear of it have not yet been told, they aren't told any more. */
    private List<Write> erasing(OrganizationId organization, Versioned<Lead> before, Lead after) {
        var writes = new ArrayList<Write>(writing.change(organization, before, after));
        writes.addAll(log.withoutWords(organization, after.id()));
        writes.addAll(announcements.forget(organization, after.id().value()));
        return writes;
    }
}
