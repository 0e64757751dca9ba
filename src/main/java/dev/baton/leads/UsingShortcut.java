package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;

/** The shortcuts that hand a lead over: from anywhere, or from a message, whose text becomes the note. */
final class UsingShortcut implements ActionHandler {

    private final String name;
    private final OpeningLeadForm form;

    UsingShortcut(String name, OpeningLeadForm form) {
        this.name = name;
        this.form = form;
    }

    @Override
    public String action() {
        return name;
    }

    @Override
    public Reply handle(Action action) {
        return form.open(
                action.context(), action.quote() == null ? "" : action.quote().text());
    }
}
