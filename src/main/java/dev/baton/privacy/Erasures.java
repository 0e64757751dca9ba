package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The erasings of all organizations, by the pseudonym of whom they are about. What is still to be done is sealed. */
final class Erasures {

    static final String TIMER = "privacy.erase";

    private static final String TYPE = "erasure";
    private static final String FIELD = "privacy.erasure";

    private final Documents<Erasure> documents;
    private final Vault vault;

    Erasures(Store store, Vault vault) {
        this.documents = new Documents<>(store, TYPE, Erasure.class, erasure -> List.of());
        this.vault = vault;
    }

    Optional<Versioned<Erasure>> find(OrganizationId organization, String pseudonym) {
        return documents.find(Realms.of(organization), pseudonym);
    }

    Write put(Optional<Versioned<Erasure>> before, String pseudonym, Erasure after) {
        return documents.put(before, pseudonym, after);
    }

    Write put(Versioned<Erasure> before, Erasure after) {
        return documents.put(before.id(), before.version(), after);
    }

    static Write wake(String pseudonym, Instant at) {
        return Timers.set(TIMER + ":" + pseudonym, at, TIMER, pseudonym);
    }

    String seal(Realm realm, Collection<String> words) {
        return vault.seal(realm, FIELD, String.join("\n", words));
    }

    /** The e-mail addresses come first. */
    Set<String> open(Realm realm, Erasure erasure) {
        return open(realm, erasure.sealed());
    }

    Set<String> spared(Realm realm, Erasure erasure) {
        return erasure.spared() == null ? Set.of() : open(realm, erasure.spared());
    }

    private Set<String> open(Realm realm, String sealed) {
        return new LinkedHashSet<>(vault.open(realm, FIELD, sealed).lines().toList());
    }
}
