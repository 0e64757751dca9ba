package dev.baton.leads;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;

/** {@code /lead}: opens the form in which a lead is handed over. */
final class AskingForLead implements CommandHandler {

    private final OpeningLeadForm form;

    AskingForLead(OpeningLeadForm form) {
        this.form = form;
    }

    @Override
    public Verb verb() {
        return Verb.act("lead", "", "hands a lead over to sales");
    }

    @Override
    public Reply handle(Command command) {
        return form.open(command.context(), "");
    }
}
