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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who used which brief. Each is a document, so that people who use one at once don't wait for each other. */
final class UseList {

    private static final Logger LOG = LoggerFactory.getLogger(UseList.class);

    /** More are not counted. */
    private static final int MANY = 20_000;

    private final Documents<Use> documents;

    UseList(Store store) {
        this.documents = new Documents<>(store, "brief-use", Use.class, UseList::entriesOf);
    }

    private static List<Entry> entriesOf(Use use) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(Instant.EPOCH, "brief", use.brief().value()));
        entries.add(Entry.at(Instant.EPOCH, "person", use.person().value()));
        if (use.doubts()) {
            entries.add(Entry.at(Instant.EPOCH, "doubts", use.brief().value()));
        }
        return entries;
    }

    Optional<Versioned<Use>> find(OrganizationId organization, BriefId brief, PersonId person) {
        return documents.find(Realms.of(organization), Use.idOf(brief, person));
    }

    List<Use> of(OrganizationId organization, BriefId brief) {
        return under(organization, "brief", brief);
    }

    /** Those of whoever says of something that it didn't help: few of all. */
    List<Use> doubting(OrganizationId organization, BriefId brief) {
        return under(organization, "doubts", brief);
    }

    private List<Use> under(OrganizationId organization, String index, BriefId brief) {
        var found = documents.values(Realms.of(organization), index, brief.value(), MANY);
        if (found.size() == MANY) {
            LOG.warn("brief {} is used by more than {} people, of whom the others are not counted", brief, MANY);
        }
        return found;
    }

    Write put(Optional<Versioned<Use>> before, Use after) {
        return documents.put(before, after.id(), after);
    }
}
