package dev.baton.intake;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** The machines that may hand things in. */
final class Sources {

    private static final String FIELD = "source.secret";

    private final Documents<Source> documents;
    private final Vault vault;

    Sources(Store store, Vault vault) {
        this.documents = new Documents<>(
                store, "source", Source.class, source -> List.of(Entry.at(source.madeAt(), "every", "")));
        this.vault = vault;
    }

    Optional<Versioned<Source>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    /** @param limit how many at most, latest first */
    List<Source> latest(OrganizationId organization, int limit) {
        return documents.values(Realms.of(organization), "every", "", limit);
    }

    Write add(Source source) {
        return documents.add(source.id(), source);
    }

    Write remove(Versioned<Source> source) {
        return documents.remove(source.id(), source.version());
    }

    String seal(OrganizationId organization, String secret) {
        return vault.seal(Realms.of(organization), FIELD, secret);
    }

    String secretOf(Realm realm, Source source) {
        return vault.open(realm, FIELD, source.secret());
    }
}
