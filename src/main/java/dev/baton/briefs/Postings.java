package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In which pods which brief is. */
final class Postings {

    /** Those of more pods are not found. */
    private static final int MANY = 1_000;

    private final Documents<Posting> documents;

    Postings(Store store) {
        this.documents = new Documents<>(
                store,
                "brief-posting",
                Posting.class,
                posting ->
                        List.of(Entry.at(Instant.EPOCH, "brief", posting.brief().value())));
    }

    Optional<Versioned<Posting>> find(OrganizationId organization, BriefId brief, PodId pod) {
        return documents.find(Realms.of(organization), Posting.idOf(brief, pod));
    }

    List<Versioned<Posting>> of(OrganizationId organization, BriefId brief) {
        return documents.findLatest(Realms.of(organization), "brief", brief.value(), MANY);
    }

    Write add(Posting posting) {
        return documents.add(posting.id(), posting);
    }

    Write put(Versioned<Posting> before, Posting after) {
        return documents.put(before.id(), before.version(), after);
    }
}
