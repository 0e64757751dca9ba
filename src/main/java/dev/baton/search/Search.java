package dev.baton.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import dev.baton.store.Realm;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds records of one kind by their words. What is searched is a node's own copy in memory, which is brought up to
 * what the store has before each search, and dropped when nobody searches for a while. Where there is much to read at
 * first, nobody waits until all of it is there.
 *
 * <p>Many may search at once; those of one realm wait for each other.
 */
public final class Search<T> implements Remembering, AutoCloseable {

    /** How long one who asks waits for what is read at first: platforms want an answer within three seconds. */
    public static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration UNUSED = Duration.ofMinutes(30);

    /** Of all realms together; a hundred thousand take about a hundred megabytes. */
    private static final int REMEMBERED = 500_000;

    private final Source<T> source;
    private final Duration patience;
    private final Cache<Realm, Shelf<T>> shelves = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .<Realm, Shelf<T>>weigher((whose, shelf) -> weight(shelf))
            .expireAfterAccess(UNUSED)
            .<Realm, Shelf<T>>removalListener(Search::drop)
            .executor(Thread::startVirtualThread)
            .build();

    /** @param patience how long one who asks waits for what is read at first */
    public Search(Source<T> source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    /**
     * One that is larger than all that may be remembered has to stay all the same, or it would be read again and again.
     */
    private static int weight(Shelf<?> shelf) {
        return Math.clamp(shelf.size(), 1, REMEMBERED / 2);
    }

    private static void drop(@Nullable Realm whose, @Nullable Shelf<?> shelf, RemovalCause why) {
        if (shelf != null) {
            shelf.close();
        }
    }

    /**
     * Where something was found.
     *
     * @param id of the record
     * @param place which of the things that it is found by, from 0
     */
    public record Hit(String id, int place) {}

    /**
     * Some of what was found.
     *
     * @param total how many there are in all
     * @param near whether no record has all the words, so that these have some that are spelled nearly so
     */
    public record Hits(List<Hit> shown, int total, boolean near) {

        public Hits {
            shown = List.copyOf(shown);
        }

        /** Of the records, in the same order. */
        public List<String> ids() {
            return shown.stream().map(Hit::id).distinct().toList();
        }
    }

    /**
     * Those that have all the words, whatever their endings; those that say them most come first. If there is none,
     * those whose words are spelled nearly so. Empty if there is more to read than one waits.
     *
     * @param skip how many of them are left out at first
     */
    public Optional<Hits> find(Realm realm, String words, int skip, int limit) {
        return ask(realm, index -> index.find(words, skip, limit));
    }

    /**
     * The ids of those of a group that say much the same, the most alike first. Empty if there is more to read than one
     * waits.
     *
     * @param least how much of the words, weighed by how rare they are, two have to share: from 0 to 1
     */
    public Optional<List<String>> alike(Realm realm, String group, String words, double least, int limit) {
        return ask(realm, index -> index.alike(group, words, least, limit));
    }

    private <A> Optional<A> ask(Realm realm, Function<Index, A> question) {
        while (true) {
            var shelf = shelves.get(realm, this::begin);
            if (!isFilled(realm, shelf)) {
                return Optional.empty();
            }
            var answer = shelf.ask(question);
            weighAnew(realm, shelf);
            if (answer != null) {
                return Optional.of(answer);
            }
        }
    }

    private Shelf<T> begin(Realm realm) {
        var shelf = new Shelf<>(source, realm);
        Thread.ofVirtual().name("search-reading").start(() -> {
            shelf.fill();
            weighAnew(realm, shelf);
        });
        return shelf;
    }

    /** Others that were used less go for one that has grown. */
    private void weighAnew(Realm realm, Shelf<T> shelf) {
        if (shelf.hasGrown()) {
            shelves.asMap().replace(realm, shelf, shelf);
        }
    }

    /** One that could not be filled is put away, so that the next one who asks tries again. */
    private boolean isFilled(Realm realm, Shelf<T> shelf) {
        try {
            shelf.filled().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            shelves.asMap().remove(realm, shelf);
            throw e.getCause() instanceof StoreUnavailable cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void forget(Realm realm) {
        shelves.invalidate(realm);
    }

    @Override
    public void close() {
        shelves.invalidateAll();
        shelves.cleanUp();
    }
}
