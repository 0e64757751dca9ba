package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Reply;

/** {@code Offer again}: opens the form of a lead that sales returned or recycled. */
final class OfferingAgain implements ActionHandler {

    private final Leads leads;
    private final Checking checking;

    OfferingAgain(Leads leads, Checking checking) {
        this.leads = leads;
        this.checking = checking;
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
                ? new Reply.Ask(form(action, lead.get().value()))
                : Reply.onlyYou(lead.get().value().particulars().company() + " can't be offered again now. "
                        + lead.get().value().state().sentence("It"));
    }

    private Form form(Action action, Lead lead) {
        var statements = checking.statements(
                action.organization(), lead.pod(), lead.offer().readiness().confirmed());
        var decisive = checking.fields(action.organization(), lead.pod());
        return LeadForm.again(lead, lead.particulars(), Readiness.NOTHING_AGREED, statements, decisive);
    }
}
