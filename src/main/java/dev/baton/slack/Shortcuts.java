package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Action;
import dev.baton.chat.Context;
import dev.baton.chat.Interactions;
import dev.baton.people.Person;

/** Shortcuts from anywhere and from a message. A shortcut's callback id is the name of its action. */
final class Shortcuts {

    private final Desk desk;
    private final Stages stages;
    private final Callers callers;
    private final Interactions interactions;

    Shortcuts(Desk desk, Stages stages, Callers callers, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.callers = callers;
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

    /** Its author is named if Baton has met the person; nobody is asked for it. */
    private Action.Quote quote(Payload payload, Caller.Known caller) {
        var author = payload.text("message", "user");
        return new Action.Quote(
                SlackText.plain(payload.text("message", "text")),
                SlackIds.isUser(author)
                        ? callers.recall(caller.installation(), author)
                                .map(Person::id)
                                .orElse(null)
                        : null);
    }

    private static String name(Payload payload) {
        return payload.text("callback_id");
    }
}
