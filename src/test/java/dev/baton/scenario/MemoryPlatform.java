package dev.baton.scenario;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.GroupId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Profile;
import dev.baton.chat.Roster;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import dev.baton.chat.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A platform in memory: keeps what is posted, and can be told to fail. */
public final class MemoryPlatform implements ChatPlatform, Roster {

    public static final String NAME = "memory";

    private static final Sending.NotSent BUSY = new Sending.NotSent("busy", Duration.ZERO);

    private final String name;

    public MemoryPlatform() {
        this(NAME);
    }

    MemoryPlatform(String name) {
        this.name = name;
    }

    /** A message as the platform has it. */
    public record Message(
            String id,
            ConversationId conversation,
            @Nullable String thread,
            String marker,
            Card card,
            Card first) {}

    private final List<Message> messages = new ArrayList<>();
    private final Map<AccountId, Profile> profiles = new ConcurrentHashMap<>();
    private final Map<GroupId, List<AccountId>> groups = new ConcurrentHashMap<>();
    private volatile Predicate<Post> blurred = post -> false;
    private volatile Predicate<MessageRef> busy = message -> false;
    private int last;
    private volatile Function<Post, Optional<Sending>> fault = post -> Optional.empty();

    void add(AccountId account, Profile profile) {
        profiles.put(account, profile);
    }

    void add(GroupId group, List<AccountId> members) {
        groups.put(group, List.copyOf(members));
    }

    /** From now on the platform can't say who is in the group. */
    void hide(GroupId group) {
        groups.remove(group);
    }

    /** @param answer what a post is answered with instead of being kept */
    void failWith(Function<Post, Optional<Sending>> answer) {
        fault = answer;
    }

    /** @param which are posted, but nobody can say so */
    void blur(Predicate<Post> which) {
        blurred = which;
    }

    /** @param which can't be changed or deleted now */
    void holdUp(Predicate<MessageRef> which) {
        busy = which;
    }

    void takesEverything() {
        fault = post -> Optional.empty();
        blurred = post -> false;
        busy = message -> false;
    }

    synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    @Override
    public Optional<String> nameOf(WorkspaceId workspace) {
        return Optional.of("Acme " + workspace.id() + " in " + name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration pace() {
        return Duration.ofMillis(1);
    }

    @Override
    public synchronized Sending post(Post post) {
        return fault.apply(post).orElseGet(() -> {
            var sent = keep(post);
            return blurred.test(post) ? new Sending.Ambiguous("the line broke") : sent;
        });
    }

    private Sending keep(Post post) {
        var id = Integer.toString(++last);
        var message = switch (post.place()) {
            case Place.InChannel(var conversation) -> message(id, conversation, null, post);
            case Place.InThread(var root) -> message(id, root.conversation(), root.id(), post);
            case Place.ToPerson(var account) -> message(id, directTo(account), null, post);
            case Place.Together(var accounts) -> message(id, sharedBy(accounts), null, post);
        };
        messages.add(message);
        return new Sending.Sent(new MessageRef(message.conversation(), id));
    }

    private static Message message(String id, ConversationId conversation, @Nullable String thread, Post post) {
        return new Message(id, conversation, thread, post.id().value(), post.card(), post.card());
    }

    /** The conversation of Baton with one person. */
    static ConversationId directTo(AccountId account) {
        return new ConversationId(account.workspace(), "direct-" + account.user());
    }

    /** The conversation of Baton with several people. */
    static ConversationId sharedBy(List<AccountId> accounts) {
        var users = accounts.stream().map(AccountId::user).sorted().collect(Collectors.joining("+"));
        return new ConversationId(accounts.getFirst().workspace(), "together-" + users);
    }

    @Override
    public boolean gathers(WorkspaceId workspace) {
        return name.equals(NAME);
    }

    @Override
    public Optional<URI> writingTo(AccountId account, @Nullable String email) {
        return gathers(account.workspace())
                ? Optional.empty()
                : Optional.of(URI.create("https://chat.example/" + account.user()));
    }

    @Override
    public synchronized Sending.Known update(OrganizationId organization, MessageRef reference, Card card) {
        if (busy.test(reference)) {
            return BUSY;
        }
        for (var at = 0; at < messages.size(); at++) {
            var old = messages.get(at);
            if (old.id().equals(reference.id())) {
                messages.set(
                        at, new Message(old.id(), old.conversation(), old.thread(), old.marker(), card, old.first()));
                return new Sending.Sent(reference);
            }
        }
        return new Sending.Refused("there is no such message");
    }

    @Override
    public synchronized Sending.Known delete(OrganizationId organization, MessageRef reference) {
        if (busy.test(reference)) {
            return BUSY;
        }
        messages.removeIf(message -> message.id().equals(reference.id()));
        return new Sending.Sent(reference);
    }

    @Override
    public synchronized Sighting find(Post post, Instant since) {
        return messages.stream()
                .filter(message -> message.marker().equals(post.id().value()))
                .findFirst()
                .<Sighting>map(message -> new Sighting.Found(new MessageRef(message.conversation(), message.id())))
                .orElseGet(Sighting.NotSeen::new);
    }

    @Override
    public String platform() {
        return name;
    }

    @Override
    public Optional<Profile> profile(AccountId account) {
        return Optional.ofNullable(profiles.get(account));
    }

    @Override
    public Optional<List<AccountId>> members(GroupId group) {
        return Optional.ofNullable(groups.get(group));
    }
}
