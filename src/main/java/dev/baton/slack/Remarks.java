package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Event;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Remark;
import dev.baton.people.Person;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people write, change and delete in threads below Baton's messages. Whatever else is typed in a channel ends
 * here: nothing is read, stored or logged for it.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message">The event message</a>
 */
final class Remarks {

    /** How a message of a person is called. */
    private static final Set<String> OF_PEOPLE = Set.of("", "file_share", "thread_broadcast", "me_message");

    private final Callers callers;
    private final Installations installations;
    private final Interactions interactions;

    Remarks(Callers callers, Installations installations, Interactions interactions) {
        this.callers = callers;
        this.installations = installations;
        this.interactions = interactions;
    }

    static boolean isInChannel(Payload payload) {
        return switch (payload.text("event", "channel_type")) {
            case "channel", "group" -> true;
            default -> false;
        };
    }

    Response heard(Payload payload) {
        var message = message(payload);
        if (!isByPersonInThread(message)) {
            return Stage.rest();
        }
        return switch (installations.behind(Origin.ofEvent(payload, message, ""))) {
            case Standing.Absent ignored -> Stage.rest();
            case Standing.Unsure ignored -> Stage.tryAgain();
            case Standing.Installed(var installation) ->
                mayBeBelowBaton(message, installation) ? heard(payload, message, installation) : Stage.rest();
        };
    }

    /** What the event holds of the message itself; what is no message of a person is empty. */
    private static Payload message(Payload payload) {
        var subtype = payload.text("event", "subtype");
        return switch (subtype) {
            case "message_changed" -> new Payload(payload.node("event", "message"));
            case "message_deleted" -> new Payload(payload.node("event", "previous_message"));
            default -> new Payload(payload.node(OF_PEOPLE.contains(subtype) ? "event" : "none"));
        };
    }

    /** Neither by a bot, Baton among them, nor outside of threads. */
    private static boolean isByPersonInThread(Payload message) {
        var ts = message.text("ts");
        var thread = message.text("thread_ts");
        return SlackIds.isTs(thread)
                && SlackIds.isTs(ts)
                && !thread.equals(ts)
                && message.find("bot_id") == null
                && message.node("bot_profile").isMissingNode()
                && OF_PEOPLE.contains(message.text("subtype"))
                && SlackIds.isUser(message.text("user"))
                && !message.text("user").equals("USLACKBOT");
    }

    private static boolean mayBeBelowBaton(Payload message, Installation installation) {
        var parent = message.find("parent_user_id");
        return !message.text("user").equals(installation.botUser())
                && (parent == null || parent.equals(installation.botUser()));
    }

    private Response heard(Payload payload, Payload message, Installation installation) {
        var channel = payload.text("event", "channel");
        if (!SlackIds.isChannel(channel)) {
            return Stage.rest();
        }
        return switch (payload.text("event", "subtype")) {
            case "message_deleted" -> withdrawn(payload, message, installation);
            case "message_changed" ->
                isEdited(message) ? said(payload, message, installation, payload.text("event", "ts")) : Stage.rest();
            default -> said(payload, message, installation, null);
        };
    }

    /** Slack says "changed" of a message below which it shows a preview of a link, too. */
    private static boolean isEdited(Payload message) {
        return message.node("edited").isObject();
    }

    private Response withdrawn(Payload payload, Payload message, Installation installation) {
        var nobody = callers.nobody(installation);
        var event = new Event.Withdrawn(
                nobody.context(Ids.ofEvent(payload), payload.text("event", "channel")),
                reference(payload, nobody, message.text("thread_ts")),
                reference(payload, nobody, message.text("ts")),
                SlackIds.instant(message.text("ts")));
        return Stage.taken(interactions.handle(event));
    }

    /** @param changed when, if it was changed; Slack tells it in the order of the changes */
    private Response said(Payload payload, Payload message, Installation installation, @Nullable String changed) {
        var markup = message.text("text");
        if (markup.stripLeading().startsWith("<@" + installation.botUser())) {
            return Stage.rest();
        }
        return switch (callers.who(Origin.ofEvent(payload, message, message.text("user")))) {
            case Caller.Unknown ignored -> Stage.tryAgain();
            case Caller.Known caller -> {
                var remark = new Remark(
                        reference(payload, caller, message.text("thread_ts")),
                        reference(payload, caller, message.text("ts")),
                        SlackText.text(
                                markup,
                                user -> callers.recall(installation, user).map(Person::id)),
                        !message.node("files").isEmpty(),
                        SlackIds.instant(message.text("ts")),
                        changed == null || !SlackIds.isTs(changed) ? null : SlackIds.instant(changed));
                var context = caller.context(Ids.ofEvent(payload), payload.text("event", "channel"));
                yield Stage.taken(interactions.handle(new Event.Said(context, remark)));
            }
        };
    }

    private static MessageRef reference(Payload payload, Caller.Known caller, String ts) {
        return new MessageRef(caller.conversation(payload.text("event", "channel")), ts);
    }
}
