package dev.baton.routing;

import dev.baton.people.Directory;
import dev.baton.store.Store;

/** Routing that asks others than Baton's own features. */
public final class RoutingWith {

    public static Routing of(Store store, Directory directory, AccountOwners owners, Workload workload) {
        var kept = new RoutingStore(store);
        return new Routing(new Desk(kept, new Rulebooks(kept), directory, owners, workload));
    }

    private RoutingWith() {}
}
