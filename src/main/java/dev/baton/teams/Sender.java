package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Sending;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Json;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Posts messages of Baton where they belong. The store is asked before Teams is, never after a message was posted. */
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration SOON = Duration.ofSeconds(1);
    /** Baton may not write there any more. */
    static final Sending.Refused REMOVED =
            new Sending.Refused("Baton was removed from that conversation; add it again");

    private final Connector connector;
    private final Acquaintances acquaintances;

    Sender(Connector connector, Acquaintances acquaintances) {
        this.connector = connector;
        this.acquaintances = acquaintances;
    }

    /** Where a conversation is, and what. */
    record Spot(WorkspaceId workspace, Conversation.Kind kind, String serviceUrl, boolean removed) {}

    Spot spot(Installation installation, ConversationId id) {
        return acquaintances
                .find(id)
                .map(known -> new Spot(id.workspace(), known.kind(), known.serviceUrl(), known.removed()))
                .orElseGet(() ->
                        new Spot(id.workspace(), Conversation.Kind.of("", id.id()), installation.serviceUrl(), false));
    }

    /** In a channel, with a thread of its own. */
    Sending post(Installation installation, ConversationId conversation, ObjectNode message, Deadline deadline) {
        var spot = spot(installation, conversation);
        if (spot.removed()) {
            return REMOVED;
        }
        var call = spot.kind() == Conversation.Kind.CHANNEL
                ? Call.create(thread(conversation, message))
                : Call.send(conversation.id(), message);
        return posted(conversation, connector.call(spot.serviceUrl(), call, deadline));
    }

    /**
     * The documented way to begin a thread; a plain message to a channel happens to do the same. It is one call, so it
     * posts or doesn't.
     */
    private static JsonNode thread(ConversationId channel, ObjectNode message) {
        var thread = Json.mapper().createObjectNode().put("isGroup", true);
        thread.putObject("channelData").putObject("channel").put("id", channel.id());
        thread.put("tenantId", channel.workspace().id());
        return thread.set("activity", message);
    }

    /** Below a message, or after it where there are no threads. */
    Sending reply(Installation installation, MessageRef root, ObjectNode message, Deadline deadline) {
        var conversation = root.conversation();
        var spot = spot(installation, conversation);
        if (spot.removed()) {
            return REMOVED;
        }
        var call = Call.send(spot.kind().thread(conversation.id(), root.id()), message);
        return posted(conversation, connector.call(spot.serviceUrl(), call, deadline));
    }

    /** To one person alone. A conversation that Teams doesn't know any more is made anew, once. */
    Sending direct(Installation installation, AccountId account, ObjectNode message, Deadline deadline) {
        var known = acquaintances.find(account).orElse(Acquaintance.NONE);
        if (known.personal() != null) {
            var conversation = new ConversationId(account.workspace(), known.personal());
            var spot = spot(installation, conversation);
            if (spot.removed()) {
                return new Sending.Refused("the person removed Baton from Teams; they can add it again");
            }
            var answer = connector.call(spot.serviceUrl(), Call.send(conversation.id(), message), deadline);
            if (!isGone(answer)) {
                return posted(conversation, answer);
            }
        }
        return directly(installation, account, known.teamsId(), message, deadline);
    }

    private static boolean isGone(Answer answer) {
        return answer instanceof Answer.Denied(var status, var code)
                && status == 404
                && code.equals("ConversationNotFound");
    }

    /** Creating the conversation shows nothing to anybody, and does the same as often as it is done. */
    private Sending directly(
            Installation installation,
            AccountId account,
            @Nullable String teamsId,
            ObjectNode message,
            Deadline deadline) {
        var serviceUrl = installation.serviceUrl();
        var creating = Call.create(personal(account, teamsId));
        return switch (connector.call(serviceUrl, creating, deadline)) {
            case Answer.Done(var body) -> {
                var id = id(body, "id");
                if (id.isEmpty()) {
                    yield new Sending.NotSent("Teams' answer names no conversation", SOON);
                }
                var conversation = new ConversationId(account.workspace(), id.get());
                remember(account, conversation, serviceUrl);
                var sending = Call.send(conversation.id(), message);
                yield posted(conversation, connector.call(serviceUrl, sending, deadline));
            }
            case Answer.Unclear(var reason) -> new Sending.NotSent(reason, SOON);
            case Answer.Denied denied -> Denials.sending(denied);
            case Answer.Limited(var pause) -> limited(pause);
            case Answer.NotReached(var reason, var pause) -> new Sending.NotSent(reason, pause);
        };
    }

    private static JsonNode personal(AccountId account, @Nullable String teamsId) {
        var conversation = Json.mapper().createObjectNode().put("isGroup", false);
        conversation.putArray("members").addObject().put("id", Objects.requireNonNullElse(teamsId, account.user()));
        return conversation.put("tenantId", account.workspace().id());
    }

    /** If it can't be remembered now, Teams names the same conversation next time. */
    private void remember(AccountId account, ConversationId personal, String serviceUrl) {
        try {
            acquaintances.met(account, personal, serviceUrl);
        } catch (StoreUnavailable e) {
            LOG.debug("a personal conversation is not remembered: {}", e.getMessage());
        }
    }

    private static Sending posted(ConversationId conversation, Answer answer) {
        return switch (answer) {
            case Answer.Done(var body) ->
                message(body)
                        .<Sending>map(id -> new Sending.Sent(new MessageRef(conversation, id)))
                        .orElseGet(() -> new Sending.Ambiguous("Teams' answer names no message"));
            case Answer.Denied denied -> Denials.sending(denied);
            case Answer.Limited(var pause) -> limited(pause);
            case Answer.NotReached(var reason, var pause) -> new Sending.NotSent(reason, pause);
            case Answer.Unclear(var reason) -> new Sending.Ambiguous(reason);
        };
    }

    static Sending.Limited limited(Duration pause) {
        return new Sending.Limited("Teams was called too often", pause);
    }

    /** A new thread's first message is named apart from the thread, or as the thread's end. */
    private static Optional<String> message(JsonNode body) {
        var thread = Conversation.threadOf(body.path("id").asString(""));
        return id(body, "activityId").or(() -> thread.isEmpty() ? id(body, "id") : Optional.of(thread));
    }

    private static Optional<String> id(JsonNode body, String field) {
        return Optional.of(body.path(field).asString("")).filter(id -> !id.isEmpty());
    }
}
