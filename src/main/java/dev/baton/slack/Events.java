package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Context;
import dev.baton.chat.Event;
import dev.baton.chat.Interactions;

/**
 * What happened in a workspace. Slack delivers an event again if it isn't acknowledged, so none is before what came of
 * it is stored.
 */
final class Events {

    private final Desk desk;
    private final Stages stages;
    private final Callers callers;
    private final Installations installations;
    private final ChannelMoves moves;
    private final Interactions interactions;

    Events(
            Desk desk,
            Stages stages,
            Callers callers,
            Installations installations,
            ChannelMoves moves,
            Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.callers = callers;
        this.installations = installations;
        this.moves = moves;
        this.interactions = interactions;
    }

    Response homeOpened(Payload payload) {
        if (!payload.text("event", "tab").equals("home")) {
            return Stage.rest();
        }
        var user = payload.text("event", "user");
        return desk.serve(
                Origin.ofEvent(payload, user),
                stages.home(user, ""),
                caller -> interactions.handle(
                        new Event.HomeOpened(caller.context(Ids.ofEvent(payload), Context.Surface.HOME))));
    }

    /** Somebody joined a channel; of interest if it is Baton. */
    Response joined(Payload payload) {
        var inviter = payload.text("event", "inviter");
        var channel = payload.text("event", "channel");
        var origin = Origin.ofEvent(payload, inviter);
        if (!(installations.behind(origin) instanceof Standing.Installed(var installation))
                || !payload.text("event", "user").equals(installation.botUser())
                || !SlackIds.isChannel(channel)) {
            return Stage.rest();
        }
        var caller = callers.who(origin) instanceof Caller.Known known ? known : callers.nobody(installation);
        return Stage.taken(interactions.handle(new Event.Invited(caller.context(Ids.ofEvent(payload), channel))));
    }

    Response moved(Payload payload) {
        var from = payload.text("event", "old_channel_id");
        var to = payload.text("event", "new_channel_id");
        if (!(installations.behind(Origin.ofEvent(payload, "")) instanceof Standing.Installed(var installation))
                || !SlackIds.isChannel(from)
                || !SlackIds.isChannel(to)) {
            return Stage.rest();
        }
        var caller = callers.nobody(installation);
        moves.remember(caller.conversation(from), caller.conversation(to));
        return Stage.taken(interactions.handle(new Event.Moved(
                caller.context(Ids.ofEvent(payload), to), caller.conversation(from), caller.conversation(to))));
    }
}
