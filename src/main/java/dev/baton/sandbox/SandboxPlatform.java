package dev.baton.sandbox;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import dev.baton.people.Directory;
import dev.baton.sandbox.Message.Draft;
import dev.baton.sandbox.Message.Shown;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Posts to the sandbox. Posting a message twice posts it once, since its marker is unique in the store. */
final class SandboxPlatform implements ChatPlatform {

    private static final Duration PACE = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Channels channels;
    private final Messages messages;
    private final Directory directory;

    SandboxPlatform(Channels channels, Messages messages, Directory directory) {
        this.channels = channels;
        this.messages = messages;
        this.directory = directory;
    }

    /** What came of looking up where a message goes. */
    private sealed interface Target {

        record Here(String conversation, Optional<String> root) implements Target {}

        record Nowhere(String reason) implements Target {}
    }

    @Override
    public String name() {
        return Sandbox.PLATFORM;
    }

    @Override
    public Duration pace() {
        return PACE;
    }

    @Override
    public Sending post(Post post) {
        try {
            return switch (target(post.place())) {
                case Target.Here(var conversation, var root) -> {
                    var shown = shown(post.organization(), post.card());
                    var draft = new Draft(conversation, Sandbox.BATON, shown, root.orElse(null), marker(post));
                    yield new Sending.Sent(reference(messages.add(draft)));
                }
                case Target.Nowhere(var reason) -> new Sending.Refused(reason);
            };
        } catch (StoreUnavailable e) {
            return new Sending.Ambiguous(reason(e));
        }
    }

    /** The page announces it by its summary, where a mention can't stand out. */
    private Shown shown(OrganizationId organization, Card card) {
        return new Shown(new Card(card.summary(person -> directory.nameOf(organization, person)), card.parts()));
    }

    private Target target(Place place) {
        return switch (place) {
            case Place.InChannel(var conversation) -> inChannel(conversation);
            case Place.InThread(var root) ->
                isHere(root.conversation()) && messages.find(root.id()).isPresent()
                        ? new Target.Here(root.conversation().id(), Optional.of(root.id()))
                        : new Target.Nowhere("the message that it belongs to is gone");
            case Place.ToPerson(var account) ->
                account.workspace().equals(Sandbox.WORKSPACE)
                                && Member.called(account.user()).isPresent()
                        ? new Target.Here(Sandbox.direct(account.user()), Optional.empty())
                        : new Target.Nowhere("there is no such person in the sandbox");
            case Place.Together ignored -> new Target.Nowhere("the sandbox has channels and direct messages alone");
        };
    }

    private Target inChannel(ConversationId conversation) {
        var channel = isHere(conversation) ? channels.find(conversation.id()) : Optional.<Channel>empty();
        if (channel.isEmpty()) {
            return new Target.Nowhere("there is no such channel in the sandbox");
        }
        return channel.get().invited()
                ? new Target.Here(channel.get().id(), Optional.empty())
                : new Target.Nowhere("Baton is not in #" + channel.get().name() + "; invite it there");
    }

    private static boolean isHere(ConversationId conversation) {
        return conversation.workspace().equals(Sandbox.WORKSPACE);
    }

    @Override
    public Sending.Known update(OrganizationId organization, MessageRef message, Card card) {
        try {
            return messages.show(message.id(), shown(organization, card))
                    ? new Sending.Sent(message)
                    : new Sending.Refused("the message is gone");
        } catch (StoreUnavailable e) {
            return new Sending.NotSent(reason(e), PAUSE);
        }
    }

    @Override
    public Sending.Known delete(OrganizationId organization, MessageRef message) {
        try {
            messages.remove(message.id());
            return new Sending.Sent(message);
        } catch (StoreUnavailable e) {
            return new Sending.NotSent(reason(e), PAUSE);
        }
    }

    @Override
    public Sighting find(Post post, Instant since) {
        try {
            return messages.marked(marker(post))
                    .<Sighting>map(message -> new Sighting.Found(reference(message)))
                    .orElseGet(Sighting.NotSeen::new);
        } catch (StoreUnavailable e) {
            return new Sighting.CouldNotLook(reason(e));
        }
    }

    private static String marker(Post post) {
        return "post:" + post.organization() + ":" + post.id();
    }

    private static MessageRef reference(Message message) {
        return new MessageRef(Sandbox.conversation(message.conversation()), message.id());
    }

    private static String reason(StoreUnavailable unavailable) {
        return "the sandbox's store: " + unavailable.getMessage();
    }
}
