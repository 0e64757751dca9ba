package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import org.jspecify.annotations.Nullable;

/** An open dialog in which a button was pressed: what comes of it takes the dialog's place. */
record WindowStage(Stages stages, String viewId) implements Stage {

    @Override
    public Response show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        var installation = caller.installation();
        switch (reply) {
            case Reply.Nothing ignored -> replace(installation, drawing, Card.of(Text.of("Done.")));
            case Reply.OnlyYou(var card) -> replace(installation, drawing, card);
            case Reply.Ask(var form) -> stages.views().update(installation, viewId, drawing.dialog(form));
            case Reply.Invalid invalid -> replace(installation, drawing, invalid.card());
            case Reply.Home(var card) -> replace(installation, drawing, card);
        }
        return Stage.rest();
    }

    @Override
    public Response decline(Card words, @Nullable Installation installation) {
        if (installation != null) {
            replace(installation, Drawing.ofWords(), words);
        }
        return Stage.rest();
    }

    private void replace(Installation installation, Drawing drawing, Card card) {
        stages.views().update(installation, viewId, drawing.window(card));
    }
}
