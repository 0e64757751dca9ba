package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;

/** {@code Save as feedback} below a message that somebody put a reaction on. */
final class SavingNoted implements ActionHandler {

    private final Drafts drafts;
    private final OpeningFeedback form;

    SavingNoted(Drafts drafts, OpeningFeedback form) {
        this.drafts = drafts;
        this.form = form;
    }

    @Override
    public String action() {
        return FeedbackActions.FROM_REACTION;
    }

    @Override
    public Reply handle(Action action) {
        return drafts.noted(action.organization(), action.argument())
                .filter(noted -> noted.by().equals(action.person()))
                .map(noted -> noted.author() == null
                        ? form.open(action.context(), Origin.OWN, Suggested.NOTHING)
                        : open(action, noted))
                .orElseGet(() -> Reply.onlyYou("That was too long ago. /feedback takes it in your own words."));
    }

    private Reply open(Action action, Noted noted) {
        var origin = SavingMessage.origin(action, noted.author(), noted.link()).behind(noted);
        return SavingMessage.open(form, action, noted.author(), origin, noted.words());
    }
}
