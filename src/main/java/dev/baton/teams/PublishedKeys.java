package dev.baton.teams;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import dev.baton.store.Json;
import java.net.URI;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The keys as the OpenID metadata tells where they are. Nimbus drops the endorsements of a key when it parses it, and
 * its caches copy what it parsed, so they are kept here, as of the last time that the keys were read.
 */
final class PublishedKeys implements JWKSetSource<SecurityContext> {

    /** RFC 7518, section 3.3. */
    private static final int FEWEST_BITS = 2048;

    private final URI metadata;
    private final Download download;
    private volatile Map<String, Set<String>> endorsements = Map.of();

    PublishedKeys(URI metadata, Download download) {
        this.metadata = metadata;
        this.download = download;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            return read(Json.mapper().readTree(download.text(keysAddress())));
        } catch (Unpublished e) {
            throw new JWKSetUnavailableException("no keys", e);
        } catch (JacksonException e) {
            throw new JWKSetUnavailableException("no keys", new Unpublished("they aren't JSON"));
        }
    }

    /** Of the server of the metadata, which is the one that is trusted. */
    private URI keysAddress() throws Unpublished {
        var text =
                Json.mapper().readTree(download.text(metadata)).path("jwks_uri").asString("");
        try {
            var keys = URI.create(text);
            if (Objects.equals(keys.getScheme(), metadata.getScheme())
                    && Objects.equals(keys.getRawAuthority(), metadata.getRawAuthority())) {
                return keys;
            }
        } catch (IllegalArgumentException e) {
            // the same complaint as for an address elsewhere
        }
        throw new Unpublished("their address isn't at " + metadata.getHost());
    }

    private JWKSet read(JsonNode document) throws Unpublished {
        var keys = new ArrayList<JWK>();
        var endorsed = new HashMap<String, Set<String>>();
        for (var json : document.path("keys")) {
            var key = key(json);
            if (key != null && endorsed.put(key.getKeyID(), endorsements(json)) == null) {
                keys.add(key);
            }
        }
        if (keys.isEmpty()) {
            throw new Unpublished("no key among them can be used");
        }
        endorsements = Map.copyOf(endorsed);
        return new JWKSet(keys);
    }

    /**
     * Reads a key, whatever stands in its place.
     *
     * @return null if no activity is signed with it
     */
    private static @Nullable JWK key(JsonNode json) {
        try {
            var key = JWK.parse(json.toString());
            var isSigning = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
            var isUsable = key instanceof RSAKey && key.getKeyID() != null && isSigning && !key.isPrivate();
            return isUsable && key.size() >= FEWEST_BITS ? key : null;
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    private static Set<String> endorsements(JsonNode json) {
        return json.path("endorsements")
                .valueStream()
                .map(channel -> channel.asString(""))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean wereHad() {
        return !endorsements.isEmpty();
    }

    /** The channels that the key is endorsed for; none if it isn't known. */
    Set<String> endorsements(String keyId) {
        return endorsements.getOrDefault(keyId, Set.of());
    }

    @Override
    public void close() {
        download.close();
    }
}
