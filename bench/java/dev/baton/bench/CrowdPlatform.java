package dev.baton.bench;

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
import dev.baton.chat.Role;
import dev.baton.chat.Roster;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import dev.baton.chat.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A platform with any number of workspaces, which takes as many messages in a second from each as it is told, and
 * answers all others as Slack does with 429.
 */
final class CrowdPlatform implements ChatPlatform, Roster {

    static final String NAME = "crowd";

    private static final Sending TOO_OFTEN = new Sending.Limited("called too often", Duration.ofSeconds(1));

    private final InstantSource clock;
    private final Map<AccountId, Letter> letters = new ConcurrentHashMap<>();
    private final Map<WorkspaceId, Window> windows = new ConcurrentHashMap<>();
    private final AtomicInteger twice = new AtomicInteger();
    private final AtomicLong turnedDown = new AtomicLong();
    private final AtomicLong ids = new AtomicLong();
    private final Map<ConversationId, Card> shown = new ConcurrentHashMap<>();
    private final AtomicInteger updates = new AtomicInteger();
    private volatile int limit = Integer.MAX_VALUE;
    private volatile Consumer<Card> onShown = card -> {};

    /** What somebody got in private last. */
    record Letter(Card card, Instant at) {}

    /** A second, and how many messages came in it. */
    private record Window(long second, int messages) {}

    CrowdPlatform(InstantSource clock) {
        this.clock = clock;
    }

    /** @param perSecond how many messages each workspace takes from now on */
    void begin(int perSecond) {
        limit = perSecond;
        letters.clear();
        twice.set(0);
        turnedDown.set(0);
    }

    Map<AccountId, Letter> letters() {
        return letters;
    }

    /** Waits until somebody has got something in private, and tells the last of it. */
    Card letterTo(AccountId account) {
        var letter = letters.get(account);
        while (letter == null) {
            Bench.pause(Duration.ofMillis(5));
            letter = letters.get(account);
        }
        return letter.card();
    }

    /** How many private messages came to somebody who had one already. */
    int twice() {
        return twice.get();
    }

    long turnedDown() {
        return turnedDown.get();
    }

    /** Hears of each card that a channel shows anew. */
    void onShown(Consumer<Card> listener) {
        onShown = listener;
        updates.set(0);
    }

    /** Waits until the channel's latest card is about that. */
    Card shownIn(ConversationId channel, String about) {
        var card = shown.get(channel);
        while (card == null || !card.summary().contains(about)) {
            Bench.pause(Duration.ofMillis(20));
            card = shown.get(channel);
        }
        return card;
    }

    /** How often a card was shown anew. */
    int updates() {
        return updates.get();
    }

    private void show(ConversationId channel, Card card) {
        shown.put(channel, card);
        onShown.accept(card);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Sending post(Post post) {
        var now = clock.instant();
        if (!takes(post.place().workspace(), now)) {
            turnedDown.incrementAndGet();
            return TOO_OFTEN;
        }
        if (post.place() instanceof Place.ToPerson(var account)
                && letters.put(account, new Letter(post.card(), now)) != null) {
            twice.incrementAndGet();
        }
        if (post.place() instanceof Place.InChannel(var conversation)) {
            show(conversation, post.card());
        }
        return new Sending.Sent(reference(post.place()));
    }

    private boolean takes(WorkspaceId workspace, Instant now) {
        var second = now.getEpochSecond();
        var window = windows.merge(
                workspace,
                new Window(second, 1),
                (before, one) -> before.second() == second ? new Window(second, before.messages() + 1) : one);
        return window.messages() <= limit;
    }

    private MessageRef reference(Place place) {
        var id = Long.toString(ids.incrementAndGet());
        return switch (place) {
            case Place.InChannel(var conversation) -> new MessageRef(conversation, id);
            case Place.InThread(var root) -> new MessageRef(root.conversation(), id);
            case Place.ToPerson(var account) ->
                new MessageRef(new ConversationId(account.workspace(), "direct-" + account.user()), id);
            case Place.Together ignored -> throw new IllegalStateException("it gathers nobody");
        };
    }

    @Override
    public Sending.Known update(OrganizationId organization, MessageRef message, Card card) {
        updates.incrementAndGet();
        show(message.conversation(), card);
        return new Sending.Sent(message);
    }

    @Override
    public Sending.Known delete(OrganizationId organization, MessageRef message) {
        return new Sending.Sent(message);
    }

    @Override
    public Sighting find(Post post, Instant since) {
        return new Sighting.NotSeen();
    }

    @Override
    public String platform() {
        return NAME;
    }

    @Override
    public Optional<String> nameOf(WorkspaceId workspace) {
        return Optional.of("Company " + workspace.id());
    }

    @Override
    public Optional<Profile> profile(AccountId account) {
        return Optional.of(new Profile("Person " + account.user(), null, ZoneOffset.UTC, Role.MEMBER));
    }

    @Override
    public boolean gathers(WorkspaceId workspace) {
        return false;
    }

    @Override
    public Optional<URI> writingTo(AccountId account, @Nullable String email) {
        return Optional.empty();
    }

    @Override
    public Optional<List<AccountId>> members(GroupId group) {
        return Optional.empty();
    }
}
