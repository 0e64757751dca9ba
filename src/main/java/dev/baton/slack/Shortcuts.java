package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Action;
import dev.baton.chat.Context;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import org.jspecify.annotations.Nullable;

/** Shortcuts from anywhere and from a message. A shortcut's callback id is the name of its action. */
final class Shortcuts {

    private final Desk desk;
    private final Stages stages;
    private final Quotes quotes;
    private final Interactions interactions;

    Shortcuts(Desk desk, Stages stages, Quotes quotes, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.quotes = quotes;
        this.interactions = interactions;
    }

    Response fromAnywhere(Payload payload) {
        var trigger = payload.text("trigger_id");
        return desk.serve(
                Origin.ofInteraction(payload),
                stages.home(payload.text("user", "id"), trigger),
                caller -> interactions.handle(new Action(
                        caller.context(Ids.ofTrigger(trigger), Context.Surface.MESSAGE), name(payload), "")));
    }

    Response fromMessage(Payload payload) {
        var trigger = payload.text("trigger_id");
        return desk.serve(
                Origin.ofInteraction(payload),
                stages.message(trigger, payload.text("response_url")),
                caller -> interactions.handle(new Action(
                        caller.context(Ids.ofTrigger(trigger), payload.text("channel", "id")),
                        name(payload),
                        "",
                        quote(payload, caller))));
    }

    private Action.Quote quote(Payload payload, Caller.Known caller) {
        var message = new Payload(payload.node("message"));
        var reference = reference(caller, payload.text("channel", "id"), message.text("ts"));
        return quotes.of(
                caller.installation(),
                message,
                reference,
                reference == null ? "" : Quotes.address(payload.text("team", "domain"), message, reference));
    }

    private static @Nullable MessageRef reference(Caller.Known caller, String channel, String ts) {
        return SlackIds.isChannel(channel) && SlackIds.isTs(ts)
                ? new MessageRef(caller.conversation(channel), ts)
                : null;
    }

    private static String name(Payload payload) {
        return payload.text("callback_id");
    }
}
