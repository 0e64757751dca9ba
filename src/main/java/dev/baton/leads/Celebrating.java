package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
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
import java.util.Optional;
import java.util.stream.Collectors;

/** The channel hears that a lead is won, and by whom: once, when it can't be taken back and all have answered. */
final class Celebrating implements TimerHandler {

    private final Leads leads;
    private final LeadWrites writing;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    Celebrating(Leads leads, LeadWrites writing, Directory directory, Audit audit, Store store, InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadTimers.CELEBRATION;
    }

    @Override
    public void fire(Realm realm, String leadId) {
        var organization = Realms.organization(realm);
        leads.find(organization, leadId)
                .filter(lead -> lead.value()
                        .progress()
                        .celebrates()
                        .filter(at -> !clock.instant().isBefore(at))
                        .isPresent())
                .ifPresent(lead -> store.commit(realm, Operation.anonymous(), celebrate(organization, lead)));
    }

    private List<Write> celebrate(OrganizationId organization, Versioned<Lead> lead) {
        var after = lead.value().celebrated();
        var channels = channels(organization, after);
        var id = after.id().value();
        var marketer = Optional.ofNullable(after.offer().by())
                .flatMap(by -> directory.accountOf(organization, by))
                .orElse(null);
        var writes = new ArrayList<>(writing.change(organization, lead, after));
        writes.addAll(Outgoing.inChannels(
                organization, channels, "lead-celebrated:" + id, card(organization, after), marketer));
        if (!channels.isEmpty()) {
            writes.addAll(audit.note(
                    new Audit.Task("Celebrating", id), AuditedLeads.LEAD, id, "was celebrated in its channel"));
        }
        return writes;
    }

    /** Where its card is; one that came in without a card is celebrated where its pod is. */
    private List<ConversationId> channels(OrganizationId organization, Lead lead) {
        return directory
                .pod(organization, lead.pod())
                .map(lead::shownIn)
                .orElse(lead)
                .channels();
    }

    private Card card(OrganizationId organization, Lead lead) {
        var company = lead.particulars().company();
        var worth = lead.progress().won();
        var title = company + " is won" + (worth == null ? "!" : ", worth " + worth.label() + "!");
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(company + " is won!"));
        parts.add(new Part.Paragraph(thanks(lead)));
        if (worth != null) {
            parts.add(new Part.Note(Text.of("Worth " + worth.label() + ".")));
        }
        parts.add(Part.Buttons.of(ContestCards.show(lead)));
        var names = lead.progress().helpers().stream()
                .map(person -> directory.nameOf(organization, person))
                .collect(Collectors.joining(", "));
        return new Card(names.isEmpty() ? title : title + " Thanks to " + names + ".", parts);
    }

    private static Text thanks(Lead lead) {
        var helpers = lead.progress().helpers();
        var text = Text.of("Well done, ").and(AssistCards.list(winners(lead)));
        return helpers.isEmpty()
                ? text.and("!")
                : text.and("! It took both sides: ")
                        .and(AssistCards.list(helpers))
                        .and(" helped.");
    }

    /** Whoever closed it, and whoever handed it over. */
    private static List<PersonId> winners(Lead lead) {
        var all = new ArrayList<PersonId>();
        Optional.ofNullable(lead.owner()).ifPresent(all::add);
        Optional.ofNullable(lead.offer().by())
                .filter(by -> !all.contains(by) && !lead.progress().helpers().contains(by))
                .ifPresent(all::add);
        return all;
    }
}
