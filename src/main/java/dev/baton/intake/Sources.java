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
import java.util.regex.Pattern;

/** The machines that may hand things in. */
final class Sources {

    private static final String FIELD = "source.secret";

    private static final Pattern ADDRESS = Pattern.compile("([0-9A-Za-z]{1,40})_([0-9A-Za-z]{1,40})");

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

    /** A source, and whose it is. */
    record Located(OrganizationId organization, Versioned<Source> source) {}

    /** The one that an address names. */
    Optional<Located> at(String address) {
        var words = ADDRESS.matcher(address);
        if (!words.matches()) {
            return Optional.empty();
        }
        var organization = new OrganizationId(words.group(1));
        return find(organization, words.group(2)).map(source -> new Located(organization, source));
    }

    /** @param limit how many at most, latest first */
    List<Source> latest(OrganizationId organization, int limit) {
        return documents.values(Realms.of(organization), "every", "", limit);
    }

    Write add(Source source) {
        return documents.add(source.id(), source);
    }

    Write put(Versioned<Source> before, Source after) {
        return documents.put(before.id(), before.version(), after);
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

    String seal(OrganizationId organization, Setting setting, String secret) {
        return vault.seal(Realms.of(organization), fieldOf(setting), secret);
    }

    /** All secrets of a source, each opened when it is asked for. */
    Secrets secretsOf(OrganizationId organization, Source source) {
        var realm = Realms.of(organization);
        return new Secrets(
                new SourceKey(organization, source.id(), secretOf(realm, source)),
                setting -> source.setting(setting).isEmpty()
                        ? ""
                        : vault.open(realm, fieldOf(setting), source.setting(setting)));
    }

    private static String fieldOf(Setting setting) {
        return "source." + setting.name();
    }
}
