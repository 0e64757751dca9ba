package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.pods.FieldSource;

/** {@code Save as feedback} where a feature keeps what somebody said: opens the form with the words. */
final class SavingKept implements ActionHandler {

    private final Sources sources;
    private final OpeningFeedback form;

    SavingKept(Sources sources, OpeningFeedback form) {
        this.sources = sources;
        this.form = form;
    }

    @Override
    public String action() {
        return FieldSource.SAVE;
    }

    @Override
    public Reply handle(Action action) {
        var kept = Kept.behind(action);
        return sources.find(action, kept)
                .map(found ->
                        form.open(action.organization(), Origin.of(kept, found, action.person()), Suggested.of(found)))
                .orElse(Sources.GONE);
    }
}
