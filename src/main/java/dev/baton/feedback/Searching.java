package dev.baton.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds items by their words. What is searched is a node's own copy in memory, which is brought up to what the store
 * has before each search, and dropped when nobody searches for a while.
 */
final class Searching implements AutoCloseable {

    /** How much of their words two have to share to be suggested as one; see {@code LikenessTest}. */
    static final double ALIKE = 0.5;

    private static final Duration UNUSED = Duration.ofMinutes(30);
    private static final int ORGANIZATIONS = 1_000;

    /** Clocks of nodes differ by less. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Items items;
    private final Cache<OrganizationId, Shelf> shelves = Caffeine.newBuilder()
            .maximumSize(ORGANIZATIONS)
            .expireAfterAccess(UNUSED)
            .removalListener(Searching::drop)
            .executor(Runnable::run)
            .build();

    Searching(Items items) {
        this.items = items;
    }

    private static void drop(@Nullable OrganizationId whose, @Nullable Shelf shelf, RemovalCause why) {
        if (shelf != null) {
            shelf.close();
        }
    }

    /** Those that have all the words; those that say them most come first. */
    List<Item> find(OrganizationId organization, String words, int limit) {
        return items.all(organization, ask(organization, index -> index.find(words, limit)));
    }

    /** Those of a pod that may be the same. */
    List<Item> alike(OrganizationId organization, PodId pod, String words, int limit) {
        return items.all(organization, ask(organization, index -> index.alike(pod.value(), words, ALIKE, limit)));
    }

    private List<String> ask(OrganizationId organization, Function<ItemIndex, List<String>> question) {
        while (true) {
            var answer = shelves.get(organization, ignored -> new Shelf()).ask(organization, question);
            if (answer != null) {
                return answer;
            }
        }
    }

    /** One organization's items, as far as they have been read. */
    private final class Shelf {

        private final ReentrantLock lock = new ReentrantLock();
        private final ItemIndex index = new ItemIndex();
        private final Map<String, Long> versions = new HashMap<>();
        private Instant read = Instant.EPOCH;
        private boolean closed;

        /** Null if it was dropped meanwhile. */
        @Nullable
        List<String> ask(OrganizationId organization, Function<ItemIndex, List<String>> question) {
            lock.lock();
            try {
                if (closed) {
                    return null;
                }
                catchUp(organization);
                return question.apply(index);
            } finally {
                lock.unlock();
            }
        }

        /** Of those that the overlap brings once more, only what has changed is put in. */
        private void catchUp(OrganizationId organization) {
            var from = read.equals(Instant.EPOCH) ? read : read.minus(OVERLAP);
            var changed = new boolean[1];
            items.movedSince(organization, from, found -> {
                var known = versions.put(found.id(), found.version());
                if (known == null || known != found.version()) {
                    index.put(found.value());
                    changed[0] = true;
                }
                read = found.value().moved().isAfter(read) ? found.value().moved() : read;
            });
            if (changed[0]) {
                index.refresh();
            }
        }

        void close() {
            lock.lock();
            try {
                closed = true;
                index.close();
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public void close() {
        shelves.invalidateAll();
        shelves.cleanUp();
    }
}
