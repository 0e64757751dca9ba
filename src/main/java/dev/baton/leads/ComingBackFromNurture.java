package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Realms;
import dev.baton.people.Side;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    private List<Write> news(OrganizationId organization, Lead lead) {
        var card = card(lead);
        return reader(organization, lead)
                .map(account -> List.of(
                        Outgoing.direct(account, new MessageId(id(lead)), card).add(organization)))
                .orElseGet(() -> LeadCards.headlinesOf(lead).stream()
                        .map(headline -> Outgoing.below(
                                        headline, new MessageId(id(lead) + "@" + headline.conversation()), card, null)
                                .add(organization))
                        .toList());
    }

    /**
     * Whoever handed it over; whoever leads marketing if that was a machine, or nobody whom Baton reaches any more.
     * Empty where nobody leads marketing: its thread tells all of the side.
     */
    private Optional<AccountId> reader(OrganizationId organization, Lead lead) {
        return Optional.ofNullable(lead.offer().by())
                .flatMap(marketer -> directory.accountOf(organization, marketer))
                .or(() -> directory
                        .pod(organization, lead.pod())
                        .flatMap(pod -> directory.leadOf(organization, pod, Side.MARKETING))
                        .flatMap(Person::address));
    }

    private static String id(Lead lead) {
        return "recycled:" + lead.id() + ":" + lead.progress().history().size();
    }

    static Card card(Lead lead) {
        var company = lead.particulars().company();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("")
                .and(new Text.Strong(company))
                .and(" was recycled until today. Is it time to offer it again?")));
        var touches = lead.particulars().details().touches().label();
        if (!touches.isEmpty()) {
            parts.add(new Part.Facts(List.of(Fact.of("Touches", touches))));
        }
        parts.addAll(Histories.of(lead));
        var buttons = Stream.concat(LeadButtons.forMarketing(lead).stream(), Stream.of(ContestCards.show(lead)));
        parts.add(Part.Buttons.of(buttons.toArray(Button[]::new)));
        return new Card(company + " was recycled until today. Is it time to offer it again?", parts);
    }
}
