package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import org.jspecify.annotations.Nullable;

/** A conversation: answers come as messages, and since nothing was pressed no form can open; a button offers it. */
record TalkStage(Stages stages, Talk talk) implements Stage {

    @Override
    public Response show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        var installation = caller.installation();
        switch (reply) {
            case Reply.Nothing ignored -> {}
            case Reply.OnlyYou(var card) -> say(installation, drawing, card);
            case Reply.Ask(var form) ->
                say(
                        installation,
                        drawing,
                        CommandStage.withButton("Press the button to open the form.", form, talk.line()));
            case Reply.Invalid invalid -> say(installation, drawing, invalid.card());
            case Reply.Home(var card) -> say(installation, drawing, card);
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
        var message = drawing.message(card);
        if (talk.isDirect()) {
            stages.whispers().directly(installation, talk.channel(), talk.thread(), message);
        } else {
            stages.whispers().inChannel(installation, talk.channel(), talk.thread(), talk.user(), message);
        }
    }
}
