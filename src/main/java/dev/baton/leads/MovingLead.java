package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;

/** A button on a lead's card that needs no more words: {@code Accept}, {@code Contacted}, {@code Meeting}. */
final class MovingLead implements ActionHandler {

    private final String name;
    private final State to;
    private final Handoff handoff;

    MovingLead(String name, State to, Handoff handoff) {
        this.name = name;
        this.to = to;
        this.handoff = handoff;
    }

    @Override
    public String action() {
        return name;
    }

    @Override
    public Reply handle(Action action) {
        return handoff.change(action, action.argument(), Change.to(to));
    }
}
