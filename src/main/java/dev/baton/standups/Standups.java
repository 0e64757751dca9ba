package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stand-ups of all organizations; each sees its own. */
final class Standups {

    /** No organization needs more. */
    static final int MOST = 500;

    private final Documents<Standup> documents;

    Standups(Store store) {
        this.documents = new Documents<>(
                store, "standup", Standup.class, standup -> List.of(Entry.at(Instant.EPOCH, "every", "")));
    }

    /** Empty if the organization has no such stand-up. */
    Optional<Versioned<Standup>> find(OrganizationId organization, String id) {
        return StandupId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** All of them, by name. */
    List<Standup> every(OrganizationId organization) {
        return documents.values(Realms.of(organization), "every", "", MOST).stream()
                .sorted(Comparator.comparing(Standup::name)
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    Write add(Standup standup) {
        return documents.add(standup.id().value(), standup);
    }

    Write put(Versioned<Standup> before, Standup after) {
        return documents.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Standup> standup) {
        return documents.remove(standup.id(), standup.version());
    }
}
