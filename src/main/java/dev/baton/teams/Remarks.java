package dev.baton.teams;

import dev.baton.chat.Event;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Remark;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What people write, change and delete in threads below Baton's messages. With the permission that this needs, Teams
 * tells all that is written in a team's channels; whatever isn't below a message that somebody listens to ends here,
 * and nothing is kept or logged for it.
 *
 * @see <a
 *     href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-messages-for-bots-and-agents">Channel
 *     messages with resource-specific consent</a>
 */
final class Remarks {

    /** A message of a channel goes by the millisecond in which it was written. */
    private static final Pattern MILLIS = Pattern.compile("\\d{12,14}");

    private final Callers callers;
    private final Interactions interactions;
    private final InstantSource clock;

    Remarks(Callers callers, Interactions interactions, InstantSource clock) {
        this.callers = callers;
        this.interactions = interactions;
        this.clock = clock;
    }

    /** Whether it was said among people, and not to Baton. */
    static boolean isOne(Activity activity) {
        return switch (activity.text("type")) {
            case "messageUpdate", "messageDelete" -> true;
            case "message" -> !new Said(activity).isToBaton() && isInChannel(activity);
            default -> false;
        };
    }

    private static boolean isInChannel(Activity activity) {
        return Origin.of(activity)
                .filter(origin -> origin.kind() == Conversation.Kind.CHANNEL)
                .isPresent();
    }

    Incoming.Answer heard(Origin origin, Activity activity) {
        var id = activity.text("id");
        var isReply = origin.kind() == Conversation.Kind.CHANNEL
                && MILLIS.matcher(origin.thread()).matches()
                && MILLIS.matcher(id).matches()
                && !origin.thread().equals(id);
        if (!isReply || new Said(activity).isByBot()) {
            return Incoming.Answer.nothing();
        }
        var root = new MessageRef(origin.conversation(), origin.thread());
        var nobody = callers.nobody(origin);
        if (!interactions.isHeardBelow(nobody.organization(), root)) {
            return Incoming.Answer.nothing();
        }
        var message = new MessageRef(origin.conversation(), id);
        return activity.text("type").equals("messageDelete")
                ? taken(interactions.handle(
                        new Event.Withdrawn(nobody.context(idOf(activity)), root, message, said(id))))
                : said(origin, activity, root, message);
    }

    /** What was said to Baton is a command, and stays one when it is changed. */
    private Incoming.Answer said(Origin origin, Activity activity, MessageRef root, MessageRef message) {
        if (new Said(activity).isToBaton()) {
            return Incoming.Answer.nothing();
        }
        return switch (callers.who(origin)) {
            case Caller.Unknown ignored ->
                origin.account() == null ? Incoming.Answer.nothing() : Incoming.Answer.later();
            case Caller.Known caller -> {
                var remark = new Remark(
                        root,
                        message,
                        Text.of(new Said(activity).plain()),
                        hasFiles(activity),
                        said(message.id()),
                        activity.text("type").equals("messageUpdate") ? activity.at(clock) : null);
                yield taken(interactions.handle(new Event.Said(caller.context(idOf(activity)), remark)));
            }
        };
    }

    /** A message and its changes have the same id. */
    private static InteractionId idOf(Activity activity) {
        return new InteractionId(Ids.of(activity) + ":" + activity.text("type") + ":" + activity.text("timestamp"));
    }

    private static Incoming.Answer taken(Reply reply) {
        return reply instanceof Reply.Nothing ? Incoming.Answer.nothing() : Incoming.Answer.later();
    }

    /** What isn't the message itself as HTML. */
    private static boolean hasFiles(Activity activity) {
        return StreamSupport.stream(activity.node("attachments").spliterator(), false)
                .anyMatch(attachment ->
                        !attachment.path("contentType").asString("").startsWith("text/"));
    }

    private static Instant said(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id));
    }
}
