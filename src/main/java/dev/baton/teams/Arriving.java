package dev.baton.teams;

import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import dev.baton.people.Once;

/** Baton was added to a team, a chat or for one person: it introduces itself. */
final class Arriving {

    private final Callers callers;
    private final Desk desk;
    private final Stages stages;
    private final Interactions interactions;
    private final Once once;

    Arriving(Callers callers, Desk desk, Stages stages, Interactions interactions, Once once) {
        this.callers = callers;
        this.desk = desk;
        this.stages = stages;
        this.interactions = interactions;
        this.once = once;
    }

    Incoming.Answer serve(Origin origin, Activity activity) {
        if (!activity.text("action").equals("add")) {
            return Incoming.Answer.nothing();
        }
        return origin.isPrivate() ? home(origin, activity) : greet(origin, activity);
    }

    /**
     * Shows the person's own page, as a greeting does later. Teams doesn't tell when somebody only opens the
     * conversation.
     */
    private Incoming.Answer home(Origin origin, Activity activity) {
        var stage = stages.talk(origin, "");
        return desk.serve(origin, stage::decline, caller -> {
            var id = Ids.of(activity);
            return once.isFirst(caller.organization(), id)
                    ? stage.show(caller, interactions.handle(new Event.HomeOpened(caller.context(id))))
                    : Incoming.Answer.nothing();
        });
    }

    private Incoming.Answer greet(Origin origin, Activity activity) {
        var caller = callers.who(origin) instanceof Caller.Known known ? known : callers.nobody(origin);
        var chosen = activity.find("channelData", "settings", "selectedChannel", "id");
        var channel = chosen == null ? origin.conversation() : new ConversationId(origin.workspace(), chosen);
        var reply = interactions.handle(new Event.Invited(caller.context(Ids.of(activity), channel)));
        return reply instanceof Reply.Nothing ? Incoming.Answer.nothing() : Incoming.Answer.later();
    }
}
