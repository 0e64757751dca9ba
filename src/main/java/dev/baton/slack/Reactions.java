package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Event;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Reply;
import dev.baton.store.Afterwards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reactions that people put on messages of others. Slack tells of each, and not what the message says: that is asked
 * only where somebody listens to the reaction, after the event is acknowledged.
 *
 * @see <a href="https://docs.slack.dev/reference/events/reaction_added">The event reaction_added</a>
 */
final class Reactions {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

    private final Callers callers;
    private final Installations installations;
    private final Quotes quotes;
    private final Interactions interactions;
    private final Afterwards afterwards;

    Reactions(
            Callers callers,
            Installations installations,
            Quotes quotes,
            Interactions interactions,
            Afterwards slackAfterwards) {
        this.callers = callers;
        this.installations = installations;
        this.quotes = quotes;
        this.interactions = interactions;
        this.afterwards = slackAfterwards;
    }

    Response added(Payload payload) {
        var origin = Origin.ofEvent(payload, payload.text("event", "user"));
        var emoji = withoutTone(payload.text("event", "reaction"));
        if (!isOnMessage(payload)
                || !(installations.behind(origin) instanceof Standing.Installed(var installation))
                || origin.user().equals(installation.botUser())
                || payload.text("event", "item_user").equals(installation.botUser())
                || !interactions.isHeardAs(callers.nobody(installation).organization(), emoji)) {
            return Stage.rest();
        }
        return switch (callers.who(origin)) {
            case Caller.Unknown ignored -> Stage.tryAgain();
            case Caller.Known caller -> {
                afterwards.run(() -> tell(payload, caller, emoji));
                yield Stage.rest();
            }
        };
    }

    private static boolean isOnMessage(Payload payload) {
        return payload.text("event", "item", "type").equals("message")
                && SlackIds.isUser(payload.text("event", "user"))
                && SlackIds.isChannel(payload.text("event", "item", "channel"))
                && SlackIds.isTs(payload.text("event", "item", "ts"));
    }

    /** Slack says {@code wave::skin-tone-3}. */
    private static String withoutTone(String reaction) {
        return reaction.replaceFirst("::.*", "");
    }

    private void tell(Payload payload, Caller.Known caller, String emoji) {
        var channel = payload.text("event", "item", "channel");
        var message = new MessageRef(caller.conversation(channel), payload.text("event", "item", "ts"));
        quotes.read(caller.installation(), message).ifPresent(quote -> {
            var event = new Event.Reacted(caller.context(Ids.ofEvent(payload), channel), emoji, quote);
            if (!(interactions.handle(event) instanceof Reply.Nothing)) {
                LOG.warn("what a reaction in Slack was for may not have been done");
            }
        });
    }
}
