package dev.baton.teams;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;

/**
 * A conversation: answers come as messages that only this person sees, and since nothing was pressed no form can open;
 * a button offers it.
 *
 * @param line what was said
 */
record TalkStage(Stages stages, Origin origin, String line) implements Stage {

    @Override
    public Incoming.Answer show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        switch (reply) {
            case Reply.Nothing ignored -> {}
            case Reply.OnlyYou(var card) -> say(drawing, card);
            case Reply.Ask(var form) -> say(drawing, offer(form));
            case Reply.Invalid invalid -> say(drawing, invalid.card());
            case Reply.Home(var card) -> say(drawing, card);
        }
        return Incoming.Answer.nothing();
    }

    @Override
    public Incoming.Answer decline(String words) {
        say(Drawing.ofWords(), Card.of(Text.of(words)));
        return Incoming.Answer.nothing();
    }

    private Card offer(Form form) {
        return line.length() > Limits.ARGUMENT
                ? Card.of(Text.of("That is a long line. Please type only its first words, then fill in the form."))
                : Card.of(Text.of("Press the button to open the form."))
                        .and(Part.Buttons.of(Button.run(form.title(), line)));
    }

    private void say(Drawing drawing, Card card) {
        stages.tell(origin, drawing, card);
    }
}
