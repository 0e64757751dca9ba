package dev.baton.store;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where the key that seals tokens comes from. */
final class MasterKey {

    /**
     * @param configured what the operator has set
     * @param data the data folder, if Baton has one of its own
     * @throws Misconfigured if there is neither
     */
    static String find(@Nullable String configured, @Nullable DataFolder data) {
        if (configured != null && !configured.isBlank()) {
            return configured;
        }
        if (data == null) {
            throw new Misconfigured("REDIS_URL is set, but BATON_MASTER_KEY isn't. Set it to the key that seals tokens"
                    + " in that Redis; \"openssl rand -base64 32\" makes one. All nodes need the same.");
        }
        return generated(data);
    }

    private static String generated(DataFolder data) {
        var file = data.folder("keys").resolve("master.key");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                DataFolder.writeSecret(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MasterKey() {}
}
