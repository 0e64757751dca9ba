package dev.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.chat.ConversationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Remembers channels that go by another id, since messages that wait and cards that were posted name the old one. */
final class ChannelMoves {

    private static final int LONGEST = 5;

    /** Where a channel went. */
    record Move(String to) {}

    private final Store store;
    private final Documents<Move> documents;

    /** Those that were needed lately, so that they are not looked up for each message. */
    private final Cache<ConversationId, ConversationId> needed = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    ChannelMoves(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "slack-channel-move", Move.class, any -> List.of());
    }

    void remember(ConversationId from, ConversationId to) {
        var realm = Realms.of(from.workspace());
        var before = documents.find(realm, from.id());
        if (before.filter(move -> move.value().to().equals(to.id())).isPresent()) {
            return;
        }
        try {
            store.commit(realm, documents.put(before, from.id(), new Move(to.id())));
        } catch (StaleWrite e) {
            // the same event, delivered twice at once
        }
        needed.invalidateAll();
    }

    /** Where to try first, without asking the store. */
    ConversationId guess(ConversationId conversation) {
        var moved = needed.getIfPresent(conversation);
        return moved == null ? conversation : moved;
    }

    /** Where a channel is that isn't where it was. */
    Optional<ConversationId> lookUp(ConversationId conversation) {
        var now = conversation;
        for (var steps = 0; steps < LONGEST; steps++) {
            var move = documents.find(Realms.of(now.workspace()), now.id());
            if (move.isEmpty()) {
                break;
            }
            now = new ConversationId(now.workspace(), move.get().value().to());
        }
        if (now.equals(conversation)) {
            return Optional.empty();
        }
        needed.put(conversation, now);
        return Optional.of(now);
    }
}
