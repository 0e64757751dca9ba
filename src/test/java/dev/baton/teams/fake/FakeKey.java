package dev.baton.teams.fake;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A key that signs what Teams sends, and the channels that it is endorsed for. */
public record FakeKey(RSAKey key, List<String> endorsements) {

    private static final int BITS = 2048;

    /** A new one, with an id of its own. */
    public static FakeKey make(String id, String... endorsements) {
        try {
            var key =
                    new RSAKeyGenerator(BITS).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
            return new FakeKey(key, List.of(endorsements));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String id() {
        return key.getKeyID();
    }

    /** As it is published; without endorsements the field is missing. */
    Map<String, Object> published() {
        var json = new LinkedHashMap<>(key.toPublicJWK().toJSONObject());
        if (!endorsements.isEmpty()) {
            json.put("endorsements", endorsements);
        }
        return json;
    }
}
