package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Teams, to send to. */
final class TeamsPlatform implements ChatPlatform {

    static final String NAME = "teams";

    /** All that one attempt may take, with a reserve for a login service that is slow at the end of it. */
    private static final Duration LIMIT = Duration.ofSeconds(18);

    /**
     * Teams takes 7 messages in a second from a bot in one thread, 8 in two, 60 in 30 and 1,800 in an hour. Two in a
     * second keep all but the last; who has so much to say for a quarter of an hour is told by 429 when to go on.
     *
     * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Rate limits</a>
     */
    private static final Duration PACE = Duration.ofMillis(500);

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final String ABSENT = "Baton isn't in that tenant of Teams; add it there";

    private final Connector connector;
    private final Installations installations;
    private final Sender sender;
    private final Messages messages;

    TeamsPlatform(Connector connector, Installations installations, Sender sender, Messages messages) {
        this.connector = connector;
        this.installations = installations;
        this.sender = sender;
        this.messages = messages;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pace() {
        return PACE;
    }

    /** The store is asked only before a message is posted. */
    @Override
    public Sending post(Post post) {
        try {
            return switch (installations.in(post.place().workspace())) {
                case Standing.Absent ignored -> new Sending.Refused(ABSENT);
                case Standing.Unsure(var reason) -> new Sending.NotSent(reason, SOON);
                case Standing.Installed(var installation) -> post(installation, post);
            };
        } catch (StoreUnavailable e) {
            return storeAway();
        }
    }

    private Sending post(Installation installation, Post post) {
        var message = message(post);
        var deadline = Deadline.in(LIMIT);
        return switch (post.place()) {
            case Place.InChannel(var conversation) -> sender.post(installation, conversation, message, deadline);
            case Place.InThread(var root) -> sender.reply(installation, root, message, deadline);
            case Place.ToPerson(var account) -> sender.direct(installation, account, message, deadline);
            case Place.Together ignored -> new Sending.Refused("Teams lets no bot begin a chat of several people");
        };
    }

    private ObjectNode message(Post post) {
        return post.place() instanceof Place.ToPerson(var account)
                ? messages.direct(post.organization(), account, post.card())
                : messages.shared(post.organization(), post.place().workspace(), post.card());
    }

    /** An update that was perhaps done is as good as one that wasn't: it is done again. */
    @Override
    public Sending.Known update(OrganizationId organization, MessageRef message, Card card) {
        var conversation = message.conversation();
        try {
            var shown = messages.shared(organization, conversation.workspace(), card);
            return change(message, Call.update(conversation.id(), message.id(), shown));
        } catch (StoreUnavailable e) {
            return storeAway();
        }
    }

    @Override
    public Sending.Known delete(OrganizationId organization, MessageRef message) {
        try {
            return change(message, Call.delete(message.conversation().id(), message.id()));
        } catch (StoreUnavailable e) {
            return storeAway();
        }
    }

    private Sending.Known change(MessageRef message, Call call) {
        var conversation = message.conversation();
        return switch (installations.in(conversation.workspace())) {
            case Standing.Absent ignored -> new Sending.Refused(ABSENT);
            case Standing.Unsure(var reason) -> new Sending.NotSent(reason, SOON);
            case Standing.Installed(var installation) -> {
                var spot = sender.spot(installation, conversation);
                yield spot.removed()
                        ? Sender.REMOVED
                        : changed(message, call, connector.call(spot.serviceUrl(), call, Deadline.in(LIMIT)));
            }
        };
    }

    private static Sending.Known changed(MessageRef message, Call call, Answer answer) {
        return switch (answer) {
            case Answer.Done ignored -> new Sending.Sent(message);
            case Answer.Denied denied ->
                call.method().equals("DELETE") && denied.status() == 404
                        ? new Sending.Sent(message)
                        : Denials.sending(denied);
            case Answer.Limited(var pause) -> Sender.limited(pause);
            case Answer.NotReached(var reason, var pause) -> new Sending.NotSent(reason, pause);
            case Answer.Unclear(var reason) -> new Sending.NotSent(reason, SOON);
        };
    }

    /**
     * Always refused: the Connector has no history, and Microsoft Graph would show it only to an app that may read all
     * that is written in a team.
     */
    @Override
    public Sighting find(Post post, Instant since) {
        return new Sighting.Refused(
                "Teams shows apps no earlier messages; look in the conversation whether the message is there");
    }

    private static Sending.NotSent storeAway() {
        return new Sending.NotSent("Baton's store can't be read now", SOON);
    }
}
