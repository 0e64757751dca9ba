package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import org.jspecify.annotations.Nullable;

/** A message with a button or a shortcut: what is said comes afterwards, below the message, for this person alone. */
record MessageStage(Stages stages, String trigger, String responseUrl) implements Stage {

    @Override
    public Response show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        switch (reply) {
            case Reply.Nothing ignored -> {}
            case Reply.OnlyYou(var card) -> say(drawing, card, caller.installation());
            case Reply.Ask(var form) -> {
                if (!stages.views().open(caller.installation(), trigger, drawing.dialog(form))) {
                    say(
                            drawing,
                            Card.of(Text.of("Slack did not open the form in time. Please try again.")),
                            caller.installation());
                }
            }
            case Reply.Invalid invalid -> say(drawing, invalid.card(), caller.installation());
            case Reply.Home(var card) -> say(drawing, card, caller.installation());
        }
        return Stage.rest();
    }

    @Override
    public Response decline(Card words, @Nullable Installation installation) {
        say(Drawing.ofWords(), words, installation);
        return Stage.rest();
    }

    private void say(Drawing drawing, Card card, @Nullable Installation installation) {
        if (!responseUrl.isEmpty()) {
            stages.whispers().answer(responseUrl, drawing.privately(card));
        } else if (installation != null) {
            stages.views().open(installation, trigger, drawing.window(card));
        }
    }
}
