package dev.baton.intake;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** Which mapping a source's payloads go through. */
final class Mappings {

    private final Documents<OwnMapping> documents;

    Mappings(Store store) {
        this.documents = new Documents<>(store, "source-mapping", OwnMapping.class, mapping -> List.of());
    }

    /** The source's own one, if there is one; it may say to use the one that comes with Baton. */
    Optional<Versioned<OwnMapping>> own(OrganizationId organization, String source) {
        return documents.find(Realms.of(organization), source);
    }

    List<Versioned<OwnMapping>> own(OrganizationId organization, List<String> sources) {
        return documents.findAll(Realms.of(organization), sources);
    }

    Mapping of(OrganizationId organization, Source source) {
        return own(organization, source.id())
                .map(Versioned::value)
                .filter(own -> !own.isReady())
                .map(own -> new Mapping(own.current().expression()))
                .orElseGet(() -> ReadyMappings.of(source.kind()));
    }

    Write put(Optional<Versioned<OwnMapping>> before, String source, OwnMapping after) {
        return documents.put(before, source, after);
    }

    Write remove(Versioned<OwnMapping> mapping) {
        return documents.remove(mapping.id(), mapping.version());
    }
}
