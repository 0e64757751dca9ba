package dev.baton.webhooks;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import java.time.Instant;
import java.util.stream.IntStream;

/** Has as much wait for an organization's only endpoint as may. */
public final class ManyDeliveries {

    public static void fill(Store store, Vault vault, OrganizationId organization) {
        var endpoint = new Endpoints(store, vault).all(organization).getFirst().id();
        var deliveries = new Deliveries(store);
        var writes = IntStream.range(0, Announcements.MOST_WAITING)
                .mapToObj(place ->
                        new Deliveries.Event(Deliveries.Event.freshId(), "subject" + place, Kinds.TEST, place, "{}"))
                .map(event -> deliveries.add(endpoint, event, Instant.EPOCH))
                .toList();
        store.commitInParts(Realms.of(organization), writes);
    }

    private ManyDeliveries() {}
}
