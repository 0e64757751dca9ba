package dev.baton.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds items by their words. What is searched is a node's own copy in memory, which is brought up to what the store
 * has before each search, and dropped when nobody searches for a while. Where there is much to read at first, nobody
 * waits until all of it is there.
 */
final class Searching implements AutoCloseable {

    /** How much of their words two have to share to be suggested as one; see {@code LikenessTest}. */
    static final double ALIKE = 0.5;

    private static final Duration UNUSED = Duration.ofMinutes(30);

    /** Of all organizations together; a hundred thousand take about a hundred megabytes. */
    private static final int REMEMBERED = 500_000;

    /** Clocks of nodes differ by less. */
    private static final Duration CLOCKS = Duration.ofSeconds(30);

    /** What was decided earlier may be written later, by less. */
    private static final Duration COMMITS = Duration.ofSeconds(1);

    /** How often what a node wrote whose clock is behind is looked for. */
    private static final Duration BACK = Duration.ofSeconds(3);

    /** Platforms want an answer within three seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Items items;
    private final Duration patience;
    private final Cache<OrganizationId, Shelf> shelves = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher(Searching::weight)
            .expireAfterAccess(UNUSED)
            .removalListener(Searching::drop)
            .executor(Thread::startVirtualThread)
            .build();

    /** @param patience how long one who asks waits for what is read at first */
    Searching(Items items, Duration patience) {
        this.items = items;
        this.patience = patience;
    }

    /**
     * One that is larger than all that may be remembered has to stay all the same, or it would be read again and again.
     */
    private static int weight(OrganizationId whose, Shelf shelf) {
        return Math.clamp(shelf.size, 1, REMEMBERED / 2);
    }

    private static void drop(@Nullable OrganizationId whose, @Nullable Shelf shelf, RemovalCause why) {
        if (shelf != null) {
            shelf.close();
        }
    }

    /**
     * What was found.
     *
     * @param near whether nothing has all the words, so that these have some that are spelled nearly so
     */
    record Found(Page page, boolean near) {}

    /**
     * Those that have all the words; those that say them most come first. Empty if there is more to read than one
     * waits.
     */
    Optional<Found> find(OrganizationId organization, String words, int number) {
        var skip = (number - 1) * Page.SIZE;
        return ask(organization, index -> index.find(words, skip, Page.SIZE))
                .map(hits ->
                        new Found(new Page(items.all(organization, hits.ids()), number, hits.total()), hits.near()));
    }

    /** Those of a pod that may be the same; none if there is more to read than one waits. */
    List<Item> alike(OrganizationId organization, PodId pod, String words, int limit) {
        return ask(organization, index -> index.alike(pod.value(), words, ALIKE, limit))
                .map(ids -> items.all(organization, ids))
                .orElseGet(List::of);
    }

    private <T> Optional<T> ask(OrganizationId organization, Function<ItemIndex, T> question) {
        while (true) {
            var shelf = shelves.get(organization, this::begin);
            if (!isFilled(organization, shelf)) {
                return Optional.empty();
            }
            var answer = shelf.ask(organization, question);
            weighAnew(organization, shelf);
            if (answer != null) {
                return Optional.of(answer);
            }
        }
    }

    private Shelf begin(OrganizationId organization) {
        var shelf = new Shelf();
        Thread.ofVirtual().name("feedback-reading").start(() -> {
            shelf.fill(organization);
            weighAnew(organization, shelf);
        });
        return shelf;
    }

    /** Others that were used less go for one that has grown. */
    private void weighAnew(OrganizationId organization, Shelf shelf) {
        if (shelf.size != shelf.weighed) {
            shelf.weighed = shelf.size;
            shelves.asMap().replace(organization, shelf, shelf);
        }
    }

    /** One that could not be filled is put away, so that the next one who asks tries again. */
    private boolean isFilled(OrganizationId organization, Shelf shelf) {
        try {
            shelf.filled.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            shelves.asMap().remove(organization, shelf);
            throw e.getCause() instanceof StoreUnavailable cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is known of an item that may be read again: its version, and when it was changed. */
    private record Read(long version, Instant moved) {}

    /** One organization's items, as far as they have been read. */
    private final class Shelf {

        private final ReentrantLock lock = new ReentrantLock();
        private final ItemIndex index = new ItemIndex();
        private final CompletableFuture<Void> filled = new CompletableFuture<>();
        private final Map<String, Read> lately = new HashMap<>();
        private volatile int size;
        private volatile int weighed;
        private Instant read = Instant.EPOCH;
        private long lookedBack = System.nanoTime();
        private boolean closed;

        /** Reads all that there is. */
        void fill(OrganizationId organization) {
            lock.lock();
            try {
                if (!closed) {
                    catchUp(organization);
                }
                filled.complete(null);
            } catch (RuntimeException e) {
                filled.completeExceptionally(e);
            } finally {
                lock.unlock();
            }
        }

        /** Null if it was dropped meanwhile. */
        <T> @Nullable T ask(OrganizationId organization, Function<ItemIndex, T> question) {
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

        /**
         * Reads what is new, and once more what was changed shortly before; of that only what has changed is put in.
         */
        private void catchUp(OrganizationId organization) {
            var now = System.nanoTime();
            var looksBack = now - lookedBack > BACK.toNanos();
            var from = read.equals(Instant.EPOCH) ? read : read.minus(looksBack ? CLOCKS : COMMITS);
            lookedBack = looksBack ? now : lookedBack;
            items.movedSince(organization, from, this::put);
            lately.values().removeIf(each -> each.moved().isBefore(read.minus(CLOCKS)));
            index.refresh();
            size = index.size();
        }

        /** If anything fails, it is read once more. */
        private void put(Versioned<Item> found) {
            var moved = found.value().moved();
            var known = lately.get(found.id());
            if (known == null || known.version() != found.version()) {
                index.put(found.value());
                lately.put(found.id(), new Read(found.version(), moved));
            }
            read = moved.isAfter(read) ? moved : read;
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
