package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;

/** {@code Offer again}: opens the form of a lead that sales returned or recycled. */
final class OfferingAgain implements ActionHandler {

    private final Leads leads;

    OfferingAgain(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String action() {
        return LeadActions.OFFER_AGAIN;
    }

    @Override
    public Reply handle(Action action) {
        var lead = leads.find(action, action.argument());
        if (lead.isEmpty()) {
            return Handoff.GONE;
        }
        return lead.get().value().state().canBecome(State.OFFERED)
                ? new Reply.Ask(LeadForm.again(lead.get().value()))
                : Reply.onlyYou(lead.get().value().particulars().company() + " can't be offered again now. "
                        + lead.get().value().state().sentence("It"));
    }
}
