package dev.baton.store;

import com.google.common.base.Splitter;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import dev.baton.Misconfigured;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;

/**
 * Seals secrets, so that who reads Redis doesn't read them. What is sealed for one organization and field opens for no
 * other.
 */
public final class Vault {

    private static final int KEY_BYTES = 32;
    private static final String SHAPE = "BATON_MASTER_KEY is not a key. It is 32 random bytes in Base64, as"
            + " \"openssl rand -base64 32\" prints them; several are separated by commas, the newest first.";

    private final Aead aead;
    private final String newestKey;

    /**
     * @param masterKeys keys in Base64, separated by commas; the first seals, all open
     * @throws Misconfigured if they are no keys; the message doesn't repeat them
     */
    @AccessesPartialKey
    Vault(String masterKeys) {
        try {
            AeadConfig.register();
            var keys = KeysetHandle.newBuilder();
            var first = true;
            for (var text : new LinkedHashSet<>(Splitter.on(',').trimResults().splitToList(masterKeys))) {
                var entry = KeysetHandle.importKey(key(text));
                keys.addEntry(first ? entry.makePrimary() : entry);
                first = false;
            }
            var all = keys.build();
            this.aead = all.getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.newestKey = Integer.toHexString(all.getPrimary().getId());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Misconfigured(SHAPE);
        }
    }

    @AccessesPartialKey
    private static AesGcmKey key(String text) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(text);
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(idOf(bytes))
                .build();
    }

    /** Names the key in what it has sealed, without telling anything of it. */
    private static int idOf(byte[] key) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update("baton key id".getBytes(StandardCharsets.UTF_8));
        return Arrays.hashCode(digest.digest(key));
    }

    /** Names the key that seals, without telling anything of it. */
    String newestKey() {
        return newestKey;
    }

    /**
     * Seals a secret.
     *
     * @param field what the secret is, such as {@code slack.bot-token}
     */
    public String seal(Realm realm, String field, String secret) {
        try {
            return Base64.getEncoder()
                    .encodeToString(aead.encrypt(secret.getBytes(StandardCharsets.UTF_8), purpose(realm, field)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * Opens what {@link #seal} sealed for the same organization and field.
     *
     * @throws IllegalStateException if it was sealed for something else or by a key that isn't there any more
     */
    public String open(Realm realm, String field, String sealed) {
        try {
            return new String(
                    aead.decrypt(Base64.getDecoder().decode(sealed), purpose(realm, field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("a stored " + field
                    + " can't be opened; was BATON_MASTER_KEY changed without keeping the old key?");
        }
    }

    private static byte[] purpose(Realm realm, String field) {
        return (realm.name() + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }
}
