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

    private static Reply tooLate(Lead lead, Action action) {
        var last = lead.progress().last().filter(step -> step.reason() != Reason.OVERTURNED);
        var isOwn = last.filter(step -> action.person().equals(step.by())).isPresent();
        if (isOwn && lead.before() != null) {
            return Reply.onlyYou("That is too old: a step can be taken back for five minutes.");
        }
        var words = last.isPresent() && !isOwn
                ? "Only whoever made the last step can take it back. "
                : "That was taken back already, or something else has happened since. ";
        return Reply.onlyYou(words + lead.state().sentence(lead.particulars().company()));
    }

    @Override
    public Reply handle(Action action) {
        var lead = leads.find(action, action.argument());
        if (lead.isEmpty()) {
            return Handoff.GONE;
        }
        return switch (lead.get().value().undo(action.person(), clock.instant())) {
            case Lead.Outcome.NotNow ignored -> tooLate(lead.get().value(), action);
            case Lead.Outcome.TakenBack(var apart)
            when lead.get().value().state() == State.MERGED -> merging.undo(action, lead.get(), apart);
            case Lead.Outcome outcome -> handoff.settle(action, lead.get(), outcome);
        };
    }
}
