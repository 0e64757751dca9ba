package dev.baton.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Baton keeps, and where.
 *
 * @param dataDir Folder for the embedded Redis and the generated key. One Baton uses it at a time.
 * @param masterKey Key that seals tokens: 32 random bytes in Base64, as "openssl rand -base64 32" prints them. Needed
 *     with REDIS_URL; made and kept in the data folder otherwise. To change it, put the new one in front of the old
 *     one, with a comma between them, and keep both.
 */
@ConfigurationProperties("baton")
record StoreProperties(
        @DefaultValue("data") Path dataDir, @Nullable String masterKey) {}
