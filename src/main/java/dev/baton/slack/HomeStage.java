package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page, or a shortcut from anywhere: what is said opens in a window of its own.
 *
 * @param user who is looking
 * @param trigger empty if nothing was pressed: then what is said is the page
 */
record HomeStage(Stages stages, String user, String trigger) implements Stage {

    @Override
    public Response show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        var installation = caller.installation();
        switch (reply) {
            case Reply.Nothing ignored -> {}
            case Reply.OnlyYou(var card) -> say(installation, drawing, card);
            case Reply.Ask(var form) -> stages.views().open(installation, trigger, drawing.dialog(form));
            case Reply.Invalid invalid -> say(installation, drawing, invalid.card());
            case Reply.Home(var card) -> stages.views().publish(installation, user, drawing.home(card));
        }
        return Stage.rest();
    }

    @Override
    public Response decline(Card words, @Nullable Installation installation) {
        if (installation != null) {
            say(installation, Drawing.ofWords(), words);
        }
        return Stage.rest();
    }

    private void say(Installation installation, Drawing drawing, Card card) {
        if (trigger.isEmpty()) {
            stages.views().publish(installation, user, drawing.home(card));
        } else {
            stages.views().open(installation, trigger, drawing.window(card));
        }
    }
}
