package dev.baton.briefs;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.people.Audit;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;

/**
 * Notes what a timer did that changes no document, so that nothing else tells whether it has run before. It is noted
 * after it is done; a timer that runs again after a crash does the same again, and notes it if it wasn't.
 */
final class NotingOnce {

    private final Audit audit;
    private final Store store;

    NotingOnce(Audit audit, Store store) {
        this.audit = audit;
        this.store = store;
    }

    void note(Realm realm, Audit.Task task, BriefId brief, @CompileTimeConstant String what) {
        try {
            store.commit(realm, Operation.anonymous(), audit.note(task, AuditedBriefs.BRIEF, brief.value(), what));
        } catch (StaleWrite ignored) {
            // it is noted already
        }
    }
}
