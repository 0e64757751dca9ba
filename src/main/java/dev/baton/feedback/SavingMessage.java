package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The shortcut on a message: opens the form with what it says. */
final class SavingMessage implements ActionHandler {

    private final OpeningFeedback form;

    SavingMessage(OpeningFeedback form) {
        this.form = form;
    }

    @Override
    public String action() {
        return FeedbackActions.FROM_MESSAGE;
    }

    @Override
    public Reply handle(Action action) {
        var quote = action.quote();
        return quote == null
                ? form.open(action.context(), Origin.OWN, Suggested.NOTHING)
                : open(form, action, quote.author(), origin(action, quote.author(), quote.link()), quote.text());
    }

    /** Whoever wrote the words is asked if that is another one. */
    static Origin origin(Interaction by, @Nullable PersonId author, @Nullable URI link) {
        return Origin.of(by.person().equals(author) ? null : author, link);
    }

    /** A message whose author Baton doesn't know can't be saved, since nobody can be asked. */
    static Reply open(OpeningFeedback form, Interaction by, @Nullable PersonId author, Origin origin, String words) {
        if (author == null) {
            return new Reply.OnlyYou(
                    Card.of(Text.of("Baton doesn't know who wrote that, so it can't ask whether it may be"
                                    + " passed on. You can say it in your own words."))
                            .and(Part.Buttons.of(Button.run("In my own words", "feedback"))));
        }
        return form.open(by.context(), origin, Suggested.words(words));
    }
}
