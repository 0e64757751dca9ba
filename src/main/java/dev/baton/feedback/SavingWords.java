package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;

/** {@code Save as feedback} below what somebody told Baton: opens the form with the words. */
final class SavingWords implements ActionHandler {

    private final OpeningFeedback form;

    SavingWords(OpeningFeedback form) {
        this.form = form;
    }

    @Override
    public String action() {
        return FeedbackActions.WORDS;
    }

    @Override
    public Reply handle(Action action) {
        return form.open(action.context(), Origin.OWN, Suggested.words(action.argument()));
    }
}
