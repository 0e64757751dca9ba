package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.chat.WordsHandler;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** What somebody tells Baton that is no command may be from the field. */
final class OfferingToSave implements WordsHandler {

    /** A button carries no more; longer words are cut, which the form shows. */
    private static final int CARRIED = 900;

    private final AskedPeople people;
    private final InstantSource clock;

    OfferingToSave(AskedPeople people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Card> offerFor(Command said) {
        var button = Button.primary("Save as feedback", FeedbackActions.WORDS, Excerpt.of(said.line(), CARRIED))
                .opening();
        var question = people.waiting(said.organization(), said.person(), clock.instant())
                .map(asked -> "You were asked “" + asked.words() + "” If that is your answer, marketing")
                .orElse("Is it something from the field? Then marketing");
        return Optional.of(
                Card.of(Text.of(question + " gets it, and you hear what becomes of it. " + tooLong(said.line()))
                                .and(new Text.Code("/baton help"))
                                .and(" shows what else I can do."))
                        .and(Part.Buttons.of(button)));
    }

    private static String tooLong(String words) {
        if (words.length() <= CARRIED) {
            return "";
        }
        return words.length() > FeedbackForm.LONG
                ? "It can't be saved as it is: feedback has at most "
                        + String.format(Locale.ROOT, "%,d", FeedbackForm.LONG)
                        + " characters. The form opens with the first " + CARRIED + "; please say what matters most. "
                : "The form opens with the first " + CARRIED + " characters; please add the rest there. ";
    }
}
