package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import java.time.InstantSource;

/**
 * {@code Save as feedback} below what somebody told Baton: opens the form with the words. They are the answer to what
 * the person was asked, if there is such a thing.
 */
final class SavingWords implements ActionHandler {

    private final OpeningFeedback form;
    private final AnsweringQuestion answering;
    private final AskedPeople people;
    private final InstantSource clock;

    SavingWords(OpeningFeedback form, AnsweringQuestion answering, AskedPeople people, InstantSource clock) {
        this.form = form;
        this.answering = answering;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String action() {
        return FeedbackActions.WORDS;
    }

    @Override
    public Reply handle(Action action) {
        return people.waiting(action.organization(), action.person(), clock.instant())
                .map(asked -> answering.open(action.organization(), asked, action.argument()))
                .orElseGet(() -> form.open(action.context(), Origin.OWN, Suggested.words(action.argument())));
    }
}
