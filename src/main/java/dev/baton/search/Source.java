package dev.baton.search;

import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The records of one kind that can be searched for. */
public interface Source<T> {

    /**
     * Shows all that were changed from a moment on, the one changed first first. Of one that was deleted nobody is told
     * here, so its id is found until the copy is dropped.
     */
    void movedSince(Realm realm, Instant from, Consumer<Versioned<T>> each);

    /** When it was changed last. */
    Instant moved(T record);

    /**
     * What it is found by: once, or in several places, each of which is a hit of its own. Empty if it isn't found any
     * more.
     */
    List<Findable> findables(T record);
}
