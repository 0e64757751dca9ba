package dev.baton.teams.fake;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A token as comes with what Teams sends, to be changed before it is signed. Immutable. */
public record InboundToken(FakeKey key, Map<String, Object> claims, Consumer<JWSHeader.Builder> header) {

    private static final InstantSource CLOCK = Clock.systemUTC();

    static InboundToken of(FakeKey key, String audience, String serviceUrl, Instant now) {
        return new InboundToken(key, Map.of(), builder -> builder.keyID(key.id()))
                .with("iss", "https://api.botframework.com")
                .with("aud", audience)
                .with("serviceurl", serviceUrl)
                .withTime("nbf", now.minus(Duration.ofMinutes(1)))
                .withTime("exp", now.plus(Duration.ofHours(1)));
    }

    /** With the claim; null takes it out. */
    public InboundToken with(String claim, @Nullable Object value) {
        var changed = new LinkedHashMap<>(claims);
        if (value == null) {
            changed.remove(claim);
        } else {
            changed.put(claim, value);
        }
        return new InboundToken(key, changed, header);
    }

    private InboundToken withTime(String claim, Instant time) {
        return with(claim, Date.from(time));
    }

    /** With a time that is so far from now. */
    public InboundToken at(String claim, Duration fromNow) {
        return withTime(claim, CLOCK.instant().plus(fromNow));
    }

    /** Signed by another key, which the header still calls by the first one's id. */
    public InboundToken signedBy(FakeKey other) {
        return new InboundToken(other, claims, header);
    }

    /** With another header. */
    public InboundToken with(Consumer<JWSHeader.Builder> change) {
        return new InboundToken(key, claims, header.andThen(change));
    }

    /** As it is sent. */
    public String sign() {
        try {
            return sign(JWSAlgorithm.RS256, new RSASSASigner(key.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed in another way. */
    public String sign(JWSAlgorithm algorithm, JWSSigner signer) {
        var builder = new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT);
        header.accept(builder);
        var jwt = new SignedJWT(builder.build(), claimsSet());
        try {
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is signed. */
    public JWTClaimsSet claimsSet() {
        var builder = new JWTClaimsSet.Builder();
        claims.forEach(builder::claim);
        return builder.build();
    }
}
