package dev.baton.search;

import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One realm's records, as far as they have been read. */
final class Shelf<T> {

    /** Clocks of nodes differ by less. */
    private static final Duration CLOCKS = Duration.ofSeconds(30);

    /** What was decided earlier may be written later, by less. */
    private static final Duration COMMITS = Duration.ofSeconds(1);

    /** How often what a node wrote whose clock is behind is looked for. */
    private static final Duration BACK = Duration.ofSeconds(3);

    /** What is known of a record that may be read again: its version, and when it was changed. */
    private record Read(long version, Instant moved) {}

    private final Source<T> source;
    private final Realm realm;
    private final ReentrantLock lock = new ReentrantLock();
    private final Index index = new Index();
    private final CompletableFuture<Void> filled = new CompletableFuture<>();
    private final Map<String, Read> lately = new HashMap<>();
    private volatile int size;
    private volatile int weighed;
    private Instant read = Instant.EPOCH;
    private long lookedBack = System.nanoTime();
    private boolean closed;

    Shelf(Source<T> source, Realm realm) {
        this.source = source;
        this.realm = realm;
    }

    int size() {
        return size;
    }

    /** Whether its size is another than when this was asked before. */
    boolean hasGrown() {
        var now = size;
        var hasGrown = now != weighed;
        weighed = now;
        return hasGrown;
    }

    /** Done when all that there is has been read once. */
    CompletableFuture<Void> filled() {
        return filled;
    }

    /** Reads all that there is. */
    void fill() {
        lock.lock();
        try {
            if (!closed) {
                catchUp();
            }
            filled.complete(null);
        } catch (RuntimeException e) {
            filled.completeExceptionally(e);
        } finally {
            lock.unlock();
        }
    }

    /** Null if it was dropped meanwhile. */
    <A> @Nullable A ask(Function<Index, A> question) {
        lock.lock();
        try {
            if (closed) {
                return null;
            }
            catchUp();
            return question.apply(index);
        } finally {
            lock.unlock();
        }
    }

    /** Reads what is new, and once more what was changed shortly before; of that only what has changed is put in. */
    private void catchUp() {
        var now = System.nanoTime();
        var looksBack = now - lookedBack > BACK.toNanos();
        var from = read.equals(Instant.EPOCH) ? read : read.minus(looksBack ? CLOCKS : COMMITS);
        lookedBack = looksBack ? now : lookedBack;
        source.movedSince(realm, from, this::put);
        lately.values().removeIf(each -> each.moved().isBefore(read.minus(CLOCKS)));
        index.refresh();
        size = index.size();
    }

    /** If anything fails, it is read once more. */
    private void put(Versioned<T> found) {
        var moved = source.moved(found.value());
        var known = lately.get(found.id());
        if (known == null || known.version() != found.version()) {
            index.put(found.id(), source.findables(found.value()));
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
