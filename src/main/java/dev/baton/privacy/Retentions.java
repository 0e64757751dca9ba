package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What each organization has chosen; one that hasn't keeps everything. */
final class Retentions {

    static final String TIMER = "privacy.retention";

    private static final String ID = "contacts";

    private final Documents<Retention> documents;

    Retentions(Store store) {
        this.documents = new Documents<>(store, "retention", Retention.class, retention -> List.of());
    }

    Optional<Versioned<Retention>> find(OrganizationId organization) {
        return documents.find(Realms.of(organization), ID);
    }

    Write put(Optional<Versioned<Retention>> before, Retention after) {
        return documents.put(before, ID, after);
    }

    static Write wake(Instant at) {
        return Timers.set(TIMER, at, TIMER, "");
    }

    static Write rest() {
        return Timers.cancel(TIMER);
    }
}
