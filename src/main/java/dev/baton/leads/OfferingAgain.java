package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Reply;
import dev.baton.store.Versioned;

/** {@code Offer again}: opens the form of a lead that sales returned or recycled. */
final class OfferingAgain implements ActionHandler {

    /** Begins the sentence that says whose deed it is. */
    static final String WHAT = "A lead is offered again";

    private final Handoff handoff;
    private final Checking checking;

    OfferingAgain(Handoff handoff, Checking checking) {
        this.handoff = handoff;
        this.checking = checking;
    }

    @Override
    public String action() {
        return LeadActions.OFFER_AGAIN;
    }

    @Override
    public Reply handle(Action action) {
        return handoff.forMarketing(action, action.argument(), WHAT, (lead, _) -> open(action, lead));
    }

    private Reply open(Action action, Versioned<Lead> lead) {
        return lead.value().state().canBecome(State.OFFERED)
                ? new Reply.Ask(form(action, lead.value()))
                : Reply.onlyYou(lead.value().particulars().company() + " can't be offered again now. "
                        + lead.value().state().sentence("It"));
    }

    private Form form(Action action, Lead lead) {
        var statements = checking.statements(
                action.organization(), lead.pod(), lead.offer().readiness().confirmed());
        var decisive = checking.fields(action.organization(), lead.pod());
        return LeadForm.again(lead, lead.particulars(), statements, decisive);
    }
}
