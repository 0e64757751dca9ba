package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import java.time.InstantSource;

/** {@code Undo}: takes one's own last step back. */
final class Undoing implements ActionHandler {

    private final Leads leads;
    private final Handoff handoff;
    private final Merging merging;
    private final InstantSource clock;

    Undoing(Leads leads, Handoff handoff, Merging merging, InstantSource clock) {
        this.leads = leads;
        this.handoff = handoff;
        this.merging = merging;
        this.clock = clock;
    }

    @Override
    public String action() {
        return LeadActions.UNDO;
    }

    @Override
    public Reply handle(Action action) {
        var lead = leads.find(action, action.argument());
        if (lead.isEmpty()) {
            return Handoff.GONE;
        }
        return switch (lead.get().value().undo(action.person(), clock.instant())) {
            case Lead.Outcome.NotNow ignored ->
                Reply.onlyYou("That was taken back already, or is too old."
                        + " A step can be taken back for five minutes, by whoever made it.");
            case Lead.Outcome.TakenBack(var apart)
            when lead.get().value().state() == State.MERGED -> merging.undo(action, lead.get(), apart);
            case Lead.Outcome outcome -> handoff.settle(action, lead.get(), outcome);
        };
    }
}
