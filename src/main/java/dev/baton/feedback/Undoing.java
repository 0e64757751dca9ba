package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;

/** {@code Undo}: takes one's own last answer back. */
final class Undoing implements ActionHandler {

    private final Settling settling;

    Undoing(Settling settling) {
        this.settling = settling;
    }

    @Override
    public String action() {
        return FeedbackActions.UNDO;
    }

    @Override
    public Reply handle(Action action) {
        return settling.forMarketing(action, action.argument(), task -> settling.undo(action, task));
    }
}
