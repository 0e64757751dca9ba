package dev.baton.search;

import dev.baton.store.Realm;

/** Whoever has a copy of what is stored in memory. */
public interface Remembering {

    /** Drops the copy, so that what comes next is read anew. It doesn't block. */
    void forget(Realm realm);
}
