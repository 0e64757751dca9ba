package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** The debriefs of campaigns that are over. */
final class Debriefs {

    private final Documents<Debrief> documents;

    Debriefs(Store store) {
        this.documents = new Documents<>(store, "brief-debrief", Debrief.class, debrief -> List.of());
    }

    Optional<Versioned<Debrief>> find(OrganizationId organization, BriefId brief) {
        return documents.find(Realms.of(organization), brief.value());
    }

    Write put(Optional<Versioned<Debrief>> before, Debrief after) {
        return documents.put(before, after.brief().value(), after);
    }

    /** The part of a commit that makes it stale if the debrief has changed. */
    Write unchanged(Versioned<Debrief> debrief) {
        return documents.expect(debrief.id(), debrief.version());
    }
}
