package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Action;
import dev.baton.chat.Context;
import dev.baton.chat.Interactions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Buttons: on messages, on a person's own page, in dialogs. */
final class Buttons {

    private final Desk desk;
    private final Stages stages;
    private final Interactions interactions;

    Buttons(Desk desk, Stages stages, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.interactions = interactions;
    }

    Response serve(Payload payload) {
        var pressed = new Payload(payload.node("actions").path(0));
        var name = ActionIds.actionOf(pressed.text("action_id"));
        if (!pressed.text("type").equals("button") || name.equals(ActionIds.VISIT) || name.isEmpty()) {
            return Stage.rest();
        }
        return desk.serve(
                Origin.ofInteraction(payload),
                stage(payload),
                caller -> interactions.handle(
                        new Action(context(payload, caller), name, pressed.text("value"), null, at(pressed))));
    }

    private static @Nullable Instant at(Payload pressed) {
        var ts = pressed.text("action_ts");
        return SlackIds.isTs(ts) ? SlackIds.instant(ts) : null;
    }

    private Stage stage(Payload payload) {
        var trigger = payload.text("trigger_id");
        return switch (payload.text("view", "type")) {
            case "home" -> stages.home(payload.text("user", "id"), trigger);
            case "modal" -> stages.window(payload.text("view", "id"));
            default -> stages.message(trigger, payload.text("response_url"));
        };
    }

    private static Context context(Payload payload, Caller.Known caller) {
        var id = Ids.ofTrigger(payload.text("trigger_id"));
        return switch (payload.text("view", "type")) {
            case "home" -> caller.context(id, Context.Surface.HOME);
            case "modal" -> caller.context(id, Context.Surface.FORM);
            default -> caller.context(id, channel(payload));
        };
    }

    private static String channel(Payload payload) {
        var channel = payload.find("channel", "id");
        return channel == null ? payload.text("container", "channel_id") : channel;
    }
}
