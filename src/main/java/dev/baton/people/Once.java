package dev.baton.people;

import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.store.Committed;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import java.util.List;

/** Knows what was answered before, for two days: platforms deliver again what they think was missed, for up to one. */
public final class Once {

    private final Store store;

    Once(Store store) {
        this.store = store;
    }

    /** Whether nobody has asked this about the interaction before, on any node. */
    public boolean isFirst(OrganizationId organization, InteractionId id) {
        var operation = Operation.named("answered:" + id, "");
        return store.commit(Realms.of(organization), operation, List.of()) instanceof Committed.Done;
    }
}
