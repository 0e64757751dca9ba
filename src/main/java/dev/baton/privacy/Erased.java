package dev.baton.privacy;

import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases single records, so that one that can't be erased keeps none of the others. */
final class Erased {

    private static final Logger LOG = LoggerFactory.getLogger(Erased.class);

    /**
     * Whether it is erased now; if not, it is as it was, and another time may do.
     *
     * @param along what is written together with it
     * @throws StoreUnavailable if Redis doesn't answer
     */
    static boolean of(ContactRecord record, Store store, Realm realm, Supplier<List<Write>> along) {
        try {
            var writes = new ArrayList<Write>(record.erasing().get());
            writes.addAll(along.get());
            store.commit(realm, Operation.anonymous(), writes);
            return true;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            // its message may have the words
            LOG.warn("a record can't be erased for now: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private Erased() {}
}
