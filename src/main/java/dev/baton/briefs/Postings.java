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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which pods which brief is. */
final class Postings {

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

    /** All of them: in each pod the card follows what becomes of the brief. */
    List<Versioned<Posting>> of(OrganizationId organization, BriefId brief) {
        var found = new ArrayList<Versioned<Posting>>();
        documents.walk(Realms.of(organization), "brief", brief.value(), Instant.EPOCH, found::add);
        return found;
    }

    Write add(Posting posting) {
        return documents.add(posting.id(), posting);
    }

    Write put(Versioned<Posting> before, Posting after) {
        return documents.put(before.id(), before.version(), after);
    }
}
