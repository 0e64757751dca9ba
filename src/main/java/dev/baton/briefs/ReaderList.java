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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who was asked, and who has acknowledged. Each is a document, so that people who read at once don't wait. */
final class ReaderList {

    private final Documents<Reader> documents;

    ReaderList(Store store) {
        this.documents = new Documents<>(
                store,
                "brief-reader",
                Reader.class,
                reader -> List.of(
                        Entry.at(Instant.EPOCH, "brief", reader.brief().value()),
                        Entry.at(Instant.EPOCH, "person", reader.person().value())));
    }

    Optional<Versioned<Reader>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    Optional<Versioned<Reader>> find(OrganizationId organization, BriefId brief, PersonId person) {
        return find(organization, Reader.idOf(brief, person));
    }

    /** Those of some people who were asked or have acknowledged. */
    Map<PersonId, Versioned<Reader>> among(OrganizationId organization, BriefId brief, Collection<PersonId> people) {
        var ids = people.stream().map(person -> Reader.idOf(brief, person)).toList();
        return documents.findAll(Realms.of(organization), ids).stream()
                .collect(Collectors.toUnmodifiableMap(found -> found.value().person(), Function.identity()));
    }

    /** Writes how it is with somebody, of whom nothing or something was stored before. */
    Write put(Optional<Versioned<Reader>> before, Reader after) {
        return documents.put(before, after.id(), after);
    }
}
