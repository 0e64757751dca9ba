package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import org.jspecify.annotations.Nullable;

/** A slash command: what is said goes into the response, a form opens before it. */
record CommandStage(Stages stages, String trigger, String line) implements Stage {

    @Override
    public Response show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        return switch (reply) {
            case Reply.Nothing ignored -> Stage.rest();
            case Reply.OnlyYou(var card) -> Stage.answer(drawing.privately(card));
            case Reply.Ask(var form) ->
                stages.views().open(caller.installation(), trigger, drawing.dialog(form))
                        ? Stage.rest()
                        : Stage.answer(drawing.privately(again(form, line)));
            case Reply.Invalid invalid -> Stage.answer(drawing.privately(invalid.card()));
            case Reply.Home(var card) -> Stage.answer(drawing.privately(card));
        };
    }

    @Override
    public Response decline(Card words, @Nullable Installation installation) {
        return Stage.answer(Drawing.ofWords().privately(words));
    }

    /** What a person gets instead of a form that Slack didn't open. */
    private static Card again(Form form, String line) {
        return withButton("Slack did not open the form in time. Please try again.", form, line);
    }

    /** Offers a form by a button, where a line can be repeated by one. */
    static Card withButton(String words, Form form, String line) {
        var card = Card.of(Text.of(words));
        return line.length() > Limits.ARGUMENT ? card : card.and(Part.Buttons.of(Button.run(form.title(), line)));
    }
}
