package dev.baton.slack;

import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Committed;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import java.util.List;

/** Knows what was done before, for two days: Slack delivers what it thinks was missed for up to one. */
final class Once {

    private final Store store;

    Once(Store store) {
        this.store = store;
    }

    /** Whether nobody has asked this about the interaction before, on any node. */
    boolean isFirst(OrganizationId organization, InteractionId id) {
        var operation = Operation.named("answered:" + id, "");
        return store.commit(Realms.of(organization), operation, List.of()) instanceof Committed.Done;
    }
}
