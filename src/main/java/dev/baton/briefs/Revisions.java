package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
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

/**
 * What briefs said while sales was asked to agree: so whoever agrees to what has changed meanwhile is shown what that
 * is. They are kept until it has agreed. Of a published brief, what was saved and discarded: so that it can come back.
 */
final class Revisions {

    private final Documents<Revision> documents;

    Revisions(Store store) {
        this.documents = new Documents<>(
                store,
                "brief-revision",
                Revision.class,
                revision -> List.of(
                        Entry.at(Instant.EPOCH, "brief", revision.brief().value())));
    }

    Optional<Content> find(OrganizationId organization, BriefId brief, int number) {
        return documents
                .find(Realms.of(organization), Revision.idOf(brief, number))
                .map(Versioned::value)
                .map(Revision::content);
    }

    /** What to write when somebody has changed a brief. */
    List<Write> follow(OrganizationId organization, Brief before, Brief after) {
        if (after.stage() == Stage.ASKED) {
            return before.stage() == Stage.ASKED && before.revision() == after.revision()
                    ? List.of()
                    : List.of(documents.add(Revision.of(after).id(), Revision.of(after)));
        }
        return before.stage() == Stage.ASKED ? removeAll(organization, before.id()) : List.of();
    }

    /** Keeps what is discarded now, in place of what was before. */
    List<Write> keep(OrganizationId organization, Brief brief) {
        var writes = new ArrayList<>(removeAll(organization, brief.id()));
        writes.add(documents.add(Revision.of(brief).id(), Revision.of(brief)));
        return writes;
    }

    List<Write> removeAll(OrganizationId organization, BriefId brief) {
        return documents.removeAll(Realms.of(organization), "brief", brief.value());
    }
}
