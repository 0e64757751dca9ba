package dev.baton.slack;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Naming;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Slack, to send to. */
final class SlackPlatform implements ChatPlatform {

    static final String NAME = "slack";

    /** A call may take 15 of the 20 seconds that all may take, so another one begins early or not at all. */
    static final Duration HEAD_START = Duration.ofSeconds(4);

    /** What one attempt may have taken if there is to be another in the same 20 seconds. */
    private static final Duration QUICK = Duration.ofSeconds(1);

    /** About one message in a second and channel: docs.slack.dev, rate limits. */
    private static final Duration PACE = Duration.ofSeconds(1);

    private static final String REMOVED = "Baton was removed from this workspace";

    private final SlackApi api;
    private final Installations installations;
    private final Directory directory;
    private final ChannelMoves moves;
    private final History history;

    SlackPlatform(SlackApi api, Installations installations, Directory directory, ChannelMoves moves) {
        this.api = api;
        this.installations = installations;
        this.directory = directory;
        this.moves = moves;
        this.history = new History(api, moves);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pace() {
        return PACE;
    }

    /** The store is asked only before Slack is called, or when Slack has refused: nothing was posted. */
    @Override
    public Sending post(Post post) {
        try {
            return call(post);
        } catch (StoreUnavailable e) {
            return new Sending.NotSent("Baton's store can't be read now", Duration.ofSeconds(1));
        }
    }

    private Sending call(Post post) {
        return rendered(post.organization(), post.place().workspace(), post.card(), message -> call(post, message));
    }

    private Sending call(Post post, SlackMessage message) {
        var workspace = post.place().workspace();
        var arguments = arguments(message);
        arguments.put("metadata", Marker.of(post).metadata());
        arguments.put("unfurl_links", "false");
        arguments.put("unfurl_media", "false");
        return switch (post.place()) {
            case Place.InChannel(var conversation) -> send("chat.postMessage", conversation, arguments);
            case Place.InThread(var root) -> {
                arguments.put("thread_ts", root.id());
                yield send("chat.postMessage", root.conversation(), arguments);
            }
            case Place.ToPerson(var account) ->
                send("chat.postMessage", new ConversationId(workspace, account.user()), arguments);
            case Place.Together(var accounts) -> together(workspace, accounts, arguments);
        };
    }

    /** Opening a conversation twice opens one, so what isn't clear about it is tried again. */
    private Sending together(WorkspaceId workspace, List<AccountId> accounts, Map<String, String> arguments) {
        return switch (installations.in(workspace)) {
            case Standing.Absent ignored -> new Sending.Refused(REMOVED);
            case Standing.Unsure(var reason) -> new Sending.NotSent(reason, Duration.ofSeconds(5));
            case Standing.Installed(var installation) -> {
                var begun = System.nanoTime();
                var opened = api.call("conversations.open", installation.token(), Map.of("users", users(accounts)));
                if (!(opened instanceof Answer.Done(var body))) {
                    yield known(sending(installation, opened));
                }
                var channel = body.path("channel").path("id").asString("");
                yield channel.isEmpty() || System.nanoTime() - begun > HEAD_START.toNanos()
                        ? new Sending.NotSent("Slack was too slow", Duration.ofSeconds(1))
                        : send("chat.postMessage", new ConversationId(workspace, channel), arguments);
            }
        };
    }

    /** As Slack wants them. */
    static String users(List<AccountId> accounts) {
        return accounts.stream().map(AccountId::user).collect(Collectors.joining(","));
    }

    private static Sending.Known known(Sending sending) {
        return switch (sending) {
            case Sending.Ambiguous(var reason) -> new Sending.NotSent(reason, Duration.ofSeconds(1));
            case Sending.Known known -> known;
        };
    }

    /** An update that was perhaps done is as good as one that wasn't: it is done again. */
    @Override
    public Sending.Known update(OrganizationId organization, MessageRef message, Card card) {
        var conversation = message.conversation();
        return known(rendered(organization, conversation.workspace(), card, rendering -> {
            var arguments = arguments(rendering);
            arguments.put("ts", message.id());
            return send("chat.update", conversation, arguments);
        }));
    }

    @Override
    public Sending.Known delete(OrganizationId organization, MessageRef message) {
        return switch (send("chat.delete", message.conversation(), new HashMap<>(Map.of("ts", message.id())))) {
            case Sending.Ambiguous(var reason) -> new Sending.NotSent(reason, Duration.ofSeconds(1));
            case Sending.Refused(var reason) when reason.equals(Refusals.MESSAGE_GONE) -> new Sending.Sent(message);
            case Sending.Known known -> known;
        };
    }

    /**
     * Where Slack has no charts yet, or can't fetch a picture, it refuses the message as a whole: nothing was sent, and
     * both go as text.
     */
    private Sending rendered(
            OrganizationId organization, WorkspaceId workspace, Card card, Function<SlackMessage, Sending> call) {
        var blockKit = new BlockKit(Naming.of(directory, organization, workspace, card.people()));
        var begun = System.nanoTime();
        var sending = call.apply(blockKit.message(card));
        var isRefused = sending instanceof Sending.Refused(var reason) && reason.equals(Refusals.BLOCKS);
        if (!isRefused || card.parts().stream().noneMatch(SlackPlatform::isDrawn)) {
            return sending;
        }
        return System.nanoTime() - begun > QUICK.toNanos()
                ? new Sending.NotSent("Slack was too slow", Duration.ofSeconds(1))
                : call.apply(blockKit.inWords(card));
    }

    private static boolean isDrawn(Part part) {
        return part instanceof Part.Chart || part instanceof Part.Picture;
    }

    private static Map<String, String> arguments(SlackMessage message) {
        var arguments = new HashMap<String, String>();
        arguments.put("text", message.text());
        arguments.put("blocks", message.blocks().toString());
        return arguments;
    }

    private Sending send(String method, ConversationId conversation, Map<String, String> arguments) {
        return switch (installations.in(conversation.workspace())) {
            case Standing.Absent ignored -> new Sending.Refused(REMOVED);
            case Standing.Unsure(var reason) -> new Sending.NotSent(reason, Duration.ofSeconds(5));
            case Standing.Installed(var installation) ->
                sending(installation, call(installation, method, conversation, arguments));
        };
    }

    /** A channel that isn't there any more may go by another id. */
    private Answer call(Installation to, String method, ConversationId conversation, Map<String, String> arguments) {
        var begun = System.nanoTime();
        var answer = callIn(to, method, moves.guess(conversation), arguments);
        var isGone = answer instanceof Answer.Denied(var error, var ignored) && error.equals("channel_not_found");
        if (!isGone || System.nanoTime() - begun > HEAD_START.toNanos()) {
            return answer;
        }
        return moves.lookUp(conversation)
                .map(moved -> callIn(to, method, moved, arguments))
                .orElse(answer);
    }

    private Answer callIn(Installation to, String method, ConversationId conversation, Map<String, String> message) {
        var arguments = new HashMap<>(message);
        arguments.put("channel", conversation.id());
        return api.call(method, to.token(), arguments);
    }

    private Sending sending(Installation installation, Answer answer) {
        return switch (answer) {
            case Answer.Done(var body) -> sent(installation.workspace(), new Payload(body));
            case Answer.Denied(var error, var ignored) -> {
                if (error.equals("token_expired")) {
                    installations.renew(installation.workspace());
                }
                yield Refusals.sending(error);
            }
            case Answer.Limited(var pause) -> new Sending.Limited("Slack was called too often", pause);
            case Answer.NotReached(var reason) -> new Sending.NotSent(reason, Duration.ofSeconds(1));
            case Answer.Unclear(var reason) -> new Sending.Ambiguous(reason);
        };
    }

    private static Sending sent(WorkspaceId workspace, Payload body) {
        var channel = body.find("channel");
        var ts = body.find("ts");
        return channel == null || ts == null
                ? new Sending.Ambiguous("Slack's answer names no message")
                : new Sending.Sent(new MessageRef(new ConversationId(workspace, channel), ts));
    }

    @Override
    public Sighting find(Post post, Instant since) {
        return switch (installations.in(post.place().workspace())) {
            case Standing.Absent ignored -> new Sighting.Refused(REMOVED);
            case Standing.Unsure(var reason) -> new Sighting.CouldNotLook(reason);
            case Standing.Installed(var installation) -> history.find(installation, post, since);
        };
    }
}
