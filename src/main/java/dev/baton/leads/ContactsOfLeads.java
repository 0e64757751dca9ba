package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.privacy.ContactRecord;
import dev.baton.privacy.ContactRecords;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import dev.baton.webhooks.Announcements;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Reckonings reckonings;
    private final InstantSource clock;

    ContactsOfLeads(
            Leads leads,
            LeadWrites writing,
            LeadLog log,
            Announcements announcements,
            Reckonings reckonings,
            InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.log = log;
        this.announcements = announcements;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    @Override
    public List<ContactRecord> of(OrganizationId organization, String email) {
        return leads.withEmail(organization, email).stream()
                .map(lead -> record(organization, lead, email))
                .toList();
    }

    /** One that is open is closed, if it was about nobody else. */
    private ContactRecord record(OrganizationId organization, Versioned<Lead> lead, String email) {
        var before = lead.value();
        var erased = ErasedLead.without(before, email);
        var isOwn = ErasedLead.isOwn(before, email);
        var after = isOwn ? ErasedLead.closed(erased, clock.instant(), reckonings.of(organization, before)) : erased;
        var closes = before.state().isOpen() && isOwn;
        var line = "Baton has erased who the contact is."
                + (closes ? " Nobody can work on this lead any more, so it is closed." : "");
        return record(lead, after, email, closes, () -> {
            var writes = new ArrayList<Write>(erasing(organization, lead, after));
            writes.addAll(writing.below(organization, after, "erased", Text.of(line)));
            return writes;
        });
    }

    @Override
    public List<ContactRecord> doneBefore(OrganizationId organization, Instant moment) {
        return leads.doneBefore(organization, moment).stream()
                .map(lead -> {
                    var after = ErasedLead.of(lead.value());
                    return record(lead, after, "", false, () -> erasing(organization, lead, after));
                })
                .toList();
    }

    private static ContactRecord record(
            Versioned<Lead> before, Lead after, String email, boolean closes, Supplier<List<Write>> erasing) {
        var lead = before.value();
        var people = People.of(lead, email);
        var left = People.of(after, email).others();
        return new ContactRecord(
                lead.particulars().company() + " #" + lead.id().code() + ": "
                        + lead.state().label(),
                closes,
                words(lead, after),
                people.also(),
                people.others().stream().filter(left::contains).collect(Collectors.toUnmodifiableSet()),
                erasing);
    }

    /**
     * Who else is in a lead besides whoever has an e-mail address.
     *
     * @param also other addresses of contacts that are called the same
     * @param others the names, or addresses, of other contacts
     */
    private record People(Set<String> also, Set<String> others) {

        private record One(String contact, String email) {

            String name() {
                return Particulars.nameIn(contact).toLowerCase(Locale.ROOT);
            }
        }

        static People of(Lead lead, String email) {
            var all = Stream.concat(
                            lead.known().map(each -> new One(each.contact(), each.email())),
                            lead.ties().allJoined().map(each -> new One(each.contact(), each.email())))
                    .toList();
            var names = all.stream()
                    .filter(one -> one.email().equals(email) && !one.name().isEmpty())
                    .map(One::name)
                    .collect(Collectors.toSet());
            var same = all.stream()
                    .filter(one -> names.contains(one.name()) && !one.email().isEmpty())
                    .map(One::email)
                    .filter(other -> !other.equals(email))
                    .collect(Collectors.toSet());
            var others = all.stream()
                    .filter(one -> !one.email().equals(email) && !names.contains(one.name()))
                    .map(one -> one.contact().isEmpty() ? one.email() : one.contact())
                    .filter(label -> !label.isEmpty())
                    .collect(Collectors.toSet());
            return new People(same, others);
        }
    }

    /** What it doesn't tell any more. */
    private static Set<String> words(Lead before, Lead after) {
        var left = words(after).collect(Collectors.toUnmodifiableSet());
        return words(before).filter(word -> !left.contains(word)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(Lead lead) {
        var before = lead.before();
        var former = before == null
                ? Stream.<Particulars>empty()
                : Stream.of(before.offer().particulars());
        var known = Stream.concat(lead.known(), former)
                .flatMap(each ->
                        Stream.of(each.contact(), Particulars.nameIn(each.contact()), each.email(), each.phone()));
        var joined = lead.ties()
                .allJoined()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.contact(), Particulars.nameIn(each.contact()), each.email()),
                        each.phone().stream()));
        return Stream.concat(known, joined);
    }

    /** What systems that hear of it have not yet been told, they aren't told any more. */
    private List<Write> erasing(OrganizationId organization, Versioned<Lead> before, Lead after) {
        var writes = new ArrayList<Write>(writing.change(organization, before, after));
        writes.addAll(log.withoutWords(organization, after.id()));
        writes.addAll(announcements.forget(organization, after.id().value()));
        JoinedCards.changed(before.value(), after)
                .forEach(line -> writes.add(Outgoing.refresh(line).add(organization)));
        return writes;
    }
}
