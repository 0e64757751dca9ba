package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.people.Audit;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;

/** A cover's last day is over. */
final class EndingCover implements TimerHandler {

    private final RoutingStore kept;
    private final Covers covers;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    EndingCover(RoutingStore kept, Covers covers, Audit audit, Store store, InstantSource clock) {
        this.kept = kept;
        this.covers = covers;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Covers.TIMER;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var lookup = kept.cover(new PersonId(argument));
        kept.read(realm, lookup)
                .first(lookup)
                .filter(found -> !found.value().holds(clock.instant()))
                .ifPresent(found -> end(realm, found));
    }

    private void end(Realm realm, Versioned<Cover> found) {
        var writes = new ArrayList<Write>(covers.end(Realms.organization(realm), found, null));
        var task = new Audit.Task("the end of a cover", found.id() + ":" + found.version());
        writes.addAll(audit.note(task, Audit.PERSON, found.id(), "isn't covered any more"));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
