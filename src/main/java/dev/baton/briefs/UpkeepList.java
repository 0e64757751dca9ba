package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** How it is with what briefs show. */
final class UpkeepList {

    private final Documents<Upkeep> documents;

    UpkeepList(Store store) {
        this.documents = new Documents<>(store, "brief-upkeep", Upkeep.class, upkeep -> List.of());
    }

    Optional<Versioned<Upkeep>> find(OrganizationId organization, BriefId brief) {
        return documents.find(Realms.of(organization), brief.value());
    }

    Write put(Optional<Versioned<Upkeep>> before, Upkeep after) {
        return documents.put(before, after.brief().value(), after);
    }
}
