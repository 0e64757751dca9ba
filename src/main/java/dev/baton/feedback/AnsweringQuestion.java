package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.List;

/** {@code Answer} below a question: opens the form for feedback, with what is known of the answer already. */
final class AnsweringQuestion implements ActionHandler {

    private final AskedPeople people;
    private final Questions questions;
    private final Directory directory;

    AnsweringQuestion(AskedPeople people, Questions questions, Directory directory) {
        this.people = people;
        this.questions = questions;
        this.directory = directory;
    }

    @Override
    public String action() {
        return FeedbackActions.ANSWER;
    }

    @Override
    public Reply handle(Action action) {
        return people.own(action, action.argument())
                .map(asked -> open(action.organization(), asked.value(), ""))
                .orElse(SayingNothing.NOT_ASKED);
    }

    /** @param words what the form holds at first */
    Reply open(OrganizationId organization, Asked asked, String words) {
        return directory
                .pod(organization, asked.pod())
                .<Reply>map(pod -> {
                    var form = FeedbackForm.of(
                            FeedbackActions.SAVE,
                            Origin.answerTo(asked),
                            List.of(pod),
                            suggested(organization, asked, words));
                    return new Reply.Ask(FeedbackForm.below(Text.of("").and(new Text.Strong(asked.words())), form));
                })
                .orElseGet(() -> Reply.onlyYou("The pod that asked is gone. /feedback takes what you hear."));
    }

    private Suggested suggested(OrganizationId organization, Asked asked, String words) {
        return questions
                .find(organization, asked.round().question())
                .map(Versioned::value)
                .map(Question::draft)
                .map(draft -> new Suggested(draft.kind(), words, "", "", "", draft.about(), Urgency.NORMAL))
                .orElseGet(() -> Suggested.words(words));
    }
}
