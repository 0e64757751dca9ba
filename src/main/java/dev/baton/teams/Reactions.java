package dev.baton.teams;

import dev.baton.chat.Action;
import dev.baton.chat.Event;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Reply;

/**
 * Reactions that people put on Baton's own messages; Teams tells of no others.
 *
 * @see <a
 *     href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events">Message
 *     reaction events</a>
 */
final class Reactions {

    private final Callers callers;
    private final Interactions interactions;

    Reactions(Callers callers, Interactions interactions) {
        this.callers = callers;
        this.interactions = interactions;
    }

    Incoming.Answer added(Origin origin, Activity activity) {
        var organization = callers.nobody(origin).organization();
        var heard = activity.node("reactionsAdded")
                .valueStream()
                .map(reaction -> reaction.path("type").asString(""))
                .filter(emoji -> interactions.isHeardAs(organization, emoji))
                .toList();
        var message = activity.text("replyToId");
        if (heard.isEmpty() || message.isEmpty() || new Said(activity).isByBot()) {
            return Incoming.Answer.nothing();
        }
        return switch (callers.who(origin)) {
            case Caller.Unknown ignored ->
                origin.account() == null ? Incoming.Answer.nothing() : Incoming.Answer.later();
            case Caller.Known caller -> {
                var quote = new Action.Quote("", null, new MessageRef(origin.conversation(), message), null);
                var replies = heard.stream()
                        .map(emoji -> interactions.handle(
                                new Event.Reacted(caller.context(idOf(activity, emoji)), emoji, quote)))
                        .toList();
                yield replies.stream().allMatch(Reply.Nothing.class::isInstance)
                        ? Incoming.Answer.nothing()
                        : Incoming.Answer.later();
            }
        };
    }

    /** Several may be put on at once. */
    private static InteractionId idOf(Activity activity, String emoji) {
        return new InteractionId(Ids.of(activity) + ":" + emoji);
    }
}
