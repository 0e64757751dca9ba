package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Command;
import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import dev.baton.people.Once;

/** What people say to Baton, in a channel with a mention or to Baton alone. It reads like a command. */
final class Talking {

    private final Desk desk;
    private final Stages stages;
    private final Interactions interactions;
    private final Once once;

    Talking(Desk desk, Stages stages, Interactions interactions, Once once) {
        this.desk = desk;
        this.stages = stages;
        this.interactions = interactions;
        this.once = once;
    }

    Response mention(Payload payload) {
        return isByPerson(payload) ? serve(payload, false) : Stage.rest();
    }

    Response message(Payload payload) {
        var isDirect = payload.text("event", "channel_type").equals("im");
        return isDirect && isByPerson(payload) ? serve(payload, true) : Stage.rest();
    }

    /** Neither by an app, Baton among them, nor about a message, such as that it was changed. */
    private static boolean isByPerson(Payload payload) {
        return payload.find("event", "bot_id") == null
                && payload.find("event", "subtype") == null
                && SlackIds.isUser(payload.text("event", "user"))
                && !payload.text("event", "user").equals("USLACKBOT");
    }

    private Response serve(Payload payload, boolean isDirect) {
        var talk = new Talk(
                payload.text("event", "channel"),
                payload.find("event", "thread_ts"),
                payload.text("event", "user"),
                isDirect,
                line(payload.text("event", "text")));
        return desk.serve(
                Origin.ofEvent(payload, talk.user()), stages.talk(talk), caller -> answer(payload, talk, caller));
    }

    /** What is delivered again is handled again, to no further effect, but not answered again. */
    private Reply answer(Payload payload, Talk talk, Caller.Known caller) {
        var id = Ids.ofEvent(payload);
        var reply = interactions.handle(new Command(caller.context(id, talk.channel()), talk.line()));
        return once.isFirst(caller.organization(), id) ? reply : Reply.nothing();
    }

    /** Baton is mentioned first, if it is; a command has no other mentions that far in front. */
    private static String line(String text) {
        return SlackText.plain(text.strip().replaceFirst("^<@[UW][A-Z0-9]+(\\|[^>]*)?>[:,]?", ""))
                .strip();
    }
}
