package dev.baton.store;

import dev.baton.Misconfigured;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A known word, sealed once by each key that was ever the newest: whoever can't open all of them has lost a key. A key
 * stays needed, since what it has sealed is not sealed anew when another one comes.
 */
final class Touchstone {

    private static final Realm REALM = new Realm("baton:touchstone");
    private static final String ID = "master-key";
    private static final String FIELD = "touchstone";
    private static final String WORD = "open";

    /** @param seals by the name of the key */
    record Seals(Map<String, String> seals) {}

    private final Store store;
    private final Documents<Seals> documents;

    Touchstone(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "touchstone", Seals.class, any -> List.of());
    }

    /**
     * Tries the keys, and remembers a new one.
     *
     * @throws Misconfigured if one is missing that something may be sealed with
     */
    void test(Vault vault) {
        while (!isKnown(vault)) {
            // another node has changed it meanwhile
        }
    }

    private boolean isKnown(Vault vault) {
        var found = documents.find(REALM, ID);
        var seals = new TreeMap<>(found.map(each -> each.value().seals()).orElseGet(Map::of));
        if (!seals.values().stream().allMatch(seal -> opens(vault, seal))) {
            throw new Misconfigured("BATON_MASTER_KEY is not the key that this data was sealed with. Set the former"
                    + " one, or put it behind the new one with a comma between them. A key that Baton made itself is"
                    + " in keys/master.key in the data folder.");
        }
        if (seals.containsKey(vault.newestKey())) {
            return true;
        }
        seals.put(vault.newestKey(), vault.seal(REALM, FIELD, WORD));
        return isKept(found.map(Versioned::version).orElse(0L), new Seals(seals));
    }

    private boolean isKept(long version, Seals seals) {
        try {
            store.commit(REALM, documents.put(ID, version, seals));
            return true;
        } catch (StaleWrite e) {
            return false;
        }
    }

    private static boolean opens(Vault vault, String seal) {
        try {
            return vault.open(REALM, FIELD, seal).equals(WORD);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
