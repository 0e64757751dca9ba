package dev.baton.teams;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;

/**
 * A card with a button that was pressed: a few words are in the response, and everything else comes as a message that
 * only this person sees. No dialog can open, so a button offers it.
 *
 * @param pressed name and argument of the button
 */
record CardStage(Stages stages, Origin origin, Pressed pressed) implements Stage {

    @Override
    public Incoming.Answer show(Caller.Known caller, Reply reply) {
        return switch (reply) {
            case Reply.Nothing ignored -> CardAnswers.words("Done.");
            case Reply.OnlyYou(var card) ->
                isMereWords(card) ? CardAnswers.words(card.summary()) : whisper(caller, card);
            case Reply.Ask(var form) -> {
                var open = Button.press(form.title(), pressed.action(), pressed.argument())
                        .opening();
                yield whisper(
                        caller,
                        Card.of(Text.of("Press the button to open the form.")).and(Part.Buttons.of(open)));
            }
            case Reply.Invalid invalid -> CardAnswers.words(invalid.card().summary());
            case Reply.Home(var card) -> whisper(caller, card);
        };
    }

    @Override
    public Incoming.Answer decline(String words) {
        return CardAnswers.words(words);
    }

    /** Whether the summary says all. */
    private static boolean isMereWords(Card card) {
        return card.parts().size() == 1
                && card.parts().getFirst() instanceof Part.Paragraph(var text)
                && text.spans().stream().allMatch(span -> span instanceof Text.Words)
                && !card.summary().endsWith("…");
    }

    private Incoming.Answer whisper(Caller.Known caller, Card card) {
        var drawing = stages.drawing(caller);
        stages.tell(origin, drawing, card);
        return CardAnswers.words(drawing.summary(card));
    }
}
