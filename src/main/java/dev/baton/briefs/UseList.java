package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who used which brief. Each is a document, so that people who use one at once don't wait for each other. */
final class UseList {

    /** More are not counted. */
    private static final int MANY = 20_000;

    private final Documents<Use> documents;

    UseList(Store store) {
        this.documents = new Documents<>(
                store,
                "brief-use",
                Use.class,
                use -> List.of(
                        Entry.at(Instant.EPOCH, "brief", use.brief().value()),
                        Entry.at(Instant.EPOCH, "person", use.person().value())));
    }

    Optional<Versioned<Use>> find(OrganizationId organization, BriefId brief, PersonId person) {
        return documents.find(Realms.of(organization), Use.idOf(brief, person));
    }

    List<Use> of(OrganizationId organization, BriefId brief) {
        return documents.findLatest(Realms.of(organization), "brief", brief.value(), MANY).stream()
                .map(Versioned::value)
                .toList();
    }

    Write put(Optional<Versioned<Use>> before, Use after) {
        return before.map(found -> documents.put(found.id(), found.version(), after))
                .orElseGet(() -> documents.add(after.id(), after));
    }
}
