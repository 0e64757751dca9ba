package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** How far each publication is. */
final class ProgressList {

    private final Documents<Progress> documents;

    ProgressList(Store store) {
        this.documents = new Documents<>(store, "brief-progress", Progress.class, progress -> List.of());
    }

    Optional<Versioned<Progress>> find(OrganizationId organization, BriefId brief, int edition) {
        return documents.find(Realms.of(organization), Progress.idOf(brief, edition));
    }

    Write put(Optional<Versioned<Progress>> before, Progress after) {
        return documents.put(before, after.id(), after);
    }
}
