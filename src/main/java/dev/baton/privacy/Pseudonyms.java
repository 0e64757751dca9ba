package dev.baton.privacy;

import com.google.common.hash.Hashing;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Names that tell nobody who is meant. Whoever knows an address can ask whether it is the same person; of the name
 * alone nobody finds the address, since the key is the organization's own and sealed.
 */
final class Pseudonyms {

    private static final String FIELD = "privacy.key";
    private static final String ID = "key";
    private static final int KEY = 32;
    private static final int LENGTH = 16;

    /** A key, sealed. */
    private record Key(String sealed) {}

    private final Documents<Key> documents;
    private final Store store;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    Pseudonyms(Store store, Vault vault) {
        this.documents = new Documents<>(store, "privacy-key", Key.class, key -> List.of());
        this.store = store;
        this.vault = vault;
    }

    String of(OrganizationId organization, Contact contact) {
        var key = Base64.getDecoder().decode(key(organization));
        return Hashing.hmacSha256(key)
                .hashString(contact.email(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, LENGTH);
    }

    private String key(OrganizationId organization) {
        var realm = Realms.of(organization);
        var known = documents.find(realm, ID);
        if (known.isPresent()) {
            return vault.open(realm, FIELD, known.get().value().sealed());
        }
        var bytes = new byte[KEY];
        random.nextBytes(bytes);
        var key = Base64.getEncoder().encodeToString(bytes);
        try {
            store.commit(realm, documents.add(ID, new Key(vault.seal(realm, FIELD, key))));
            return key;
        } catch (StaleWrite e) {
            return key(organization);
        }
    }
}
