package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.Form;
import dev.baton.people.Realms;
import dev.baton.store.Json;
import dev.baton.store.Vault;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Gives people forms to fill in and takes them back. What a form is about and what its inputs take is sealed for the
 * one person, so that nobody can ask himself something else than Baton has asked him.
 */
final class Copies {

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    private static final int LONGEST_NUMBER = 40;

    private final Vault vault;

    Copies(Vault vault) {
        this.vault = vault;
    }

    Copy give(AccountId to, Form form) {
        var sealed = vault.seal(Realms.of(to.workspace()), field(to), Json.write(Form.class, form));
        return new Copy(UUID.randomUUID().toString(), form, sealed);
    }

    /** Empty if it isn't one that was given to that person, or one of another version of Baton. */
    Optional<Copy> take(AccountId from, JsonNode json) {
        var number = json.path(Copy.NUMBER).asString("");
        var sealed = json.path(Copy.SEALED).asString("");
        if (number.isEmpty() || number.length() > LONGEST_NUMBER || sealed.isEmpty()) {
            return Optional.empty();
        }
        try {
            var form = vault.open(Realms.of(from.workspace()), field(from), sealed);
            return Optional.of(new Copy(number, Json.read(Form.class, form), sealed));
        } catch (RuntimeException e) {
            LOG.debug("a form came back that is none", e);
            return Optional.empty();
        }
    }

    private static String field(AccountId account) {
        return "teams.form/" + account.user();
    }
}
