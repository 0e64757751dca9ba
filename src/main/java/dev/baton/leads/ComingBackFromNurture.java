package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** The day has come until which a lead was recycled: whoever handed it over can offer it again. */
final class ComingBackFromNurture implements TimerHandler {

    private final Leads leads;
    private final Directory directory;
    private final Store store;

    ComingBackFromNurture(Leads leads, Directory directory, Store store) {
        this.leads = leads;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return LeadTimers.RECYCLED;
    }

    @Override
    public void fire(Realm realm, String leadId) {
        var organization = Realms.organization(realm);
        leads.find(organization, leadId)
                .filter(lead -> lead.value().state() == State.RECYCLED)
                .ifPresent(lead -> store.commit(realm, Operation.anonymous(), news(organization, lead.value())));
    }

    /** To whoever handed it over; to everybody if that was a machine. */
    private List<Write> news(OrganizationId organization, Lead lead) {
        var card = card(lead);
        return Optional.ofNullable(lead.offer().by())
                .flatMap(marketer -> directory.accountOf(organization, marketer))
                .map(account -> List.of(Outgoing.direct(account, id(lead), card).add(organization)))
                .orElseGet(() -> LeadCards.headlinesOf(lead).stream()
                        .map(headline -> Outgoing.below(
                                        headline, new MessageId(id(lead) + "@" + headline.conversation()), card, null)
                                .add(organization))
                        .toList());
    }

    private static MessageId id(Lead lead) {
        return new MessageId(
                "recycled:" + lead.id() + ":" + lead.progress().history().size());
    }

    private static Card card(Lead lead) {
        var text = Text.of("")
                .and(new Text.Strong(lead.particulars().company()))
                .and(" was recycled until today. Is it time to offer it again?");
        return Card.of(text)
                .and(Part.Buttons.of(
                        Button.press(
                                        "Offer again",
                                        LeadActions.OFFER_AGAIN,
                                        lead.id().value())
                                .opening(),
                        Button.run("Show", "lead show " + lead.id())));
    }
}
