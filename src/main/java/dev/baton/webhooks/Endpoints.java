package dev.baton.webhooks;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The endpoints of organizations. Addresses and secrets are sealed. */
final class Endpoints {

    private static final String ADDRESS = "webhook.address";
    private static final String SECRET = "webhook.secret";

    private final Store store;
    private final Documents<Endpoint> documents;
    private final Vault vault;

    Endpoints(Store store, Vault vault) {
        this.store = store;
        this.documents = new Documents<>(
                store,
                "webhook",
                Endpoint.class,
                endpoint -> List.of(
                        Entry.at(endpoint.madeAt(), "every", ""),
                        // two who add the last that there is room for can't both have it
                        Entry.unique("slot", Integer.toString(endpoint.slot()))));
        this.vault = vault;
    }

    Lookup<Endpoint> byId(String id) {
        return documents.byId(id);
    }

    Lookup<Endpoint> every() {
        return documents.latest("every", "", Endpoint.MOST);
    }

    List<Versioned<Endpoint>> all(OrganizationId organization) {
        var lookup = every();
        return store.read(Realms.of(organization), lookup).all(lookup);
    }

    Optional<Versioned<Endpoint>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    Write add(Endpoint endpoint) {
        return documents.add(endpoint.id(), endpoint);
    }

    Write put(Versioned<Endpoint> before, Endpoint after) {
        return documents.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Endpoint> endpoint) {
        return documents.remove(endpoint.id(), endpoint.version());
    }

    String sealAddress(OrganizationId organization, String address) {
        return vault.seal(Realms.of(organization), ADDRESS, address);
    }

    String addressOf(Realm realm, Endpoint endpoint) {
        return vault.open(realm, ADDRESS, endpoint.address());
    }

    String sealSecret(OrganizationId organization, String secret) {
        return vault.seal(Realms.of(organization), SECRET, secret);
    }

    /** Those that are good, in the clear. */
    List<String> secretsOf(Realm realm, Endpoint endpoint, Instant now) {
        return endpoint.secretsAt(now).stream()
                .map(each -> vault.open(realm, SECRET, each))
                .toList();
    }
}
