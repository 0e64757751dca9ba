package dev.baton.teams;

import com.nimbusds.jose.KeySourceException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies the tokens that come with what Teams sends. Those of the Emulator, which another issuer signs, are none.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot">From
 *     the connector to the bot</a>
 */
final class InboundTokens implements JwtDecoder {

    /** "Industry-standard clock-skew is 5 minutes", says the page above. */
    static final Duration SKEW = Duration.ofMinutes(5);

    private final NimbusJwtDecoder decoder;

    InboundTokens(TeamsSetup setup, SigningKeys keys, InstantSource clock) {
        this.decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        this.decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                JwtTypeValidator.jwt(),
                times(clock),
                new JwtIssuerValidator(setup.cloud().issuer()),
                rule("aud", jwt -> isFor(jwt, setup.appId())),
                rule("crit", jwt -> !jwt.getHeaders().containsKey("crit")),
                rule("kid", jwt -> !keyId(jwt).isEmpty()))));
    }

    private static OAuth2TokenValidator<Jwt> times(InstantSource clock) {
        var times = new JwtTimestampValidator(SKEW);
        times.setAllowEmptyExpiryClaim(false);
        times.setClock(clock.withZone(ZoneOffset.UTC));
        return times;
    }

    private static boolean isFor(Jwt jwt, String appId) {
        var audience = jwt.getAudience();
        return audience != null && audience.stream().anyMatch(appId::equalsIgnoreCase);
    }

    /** Empty if the token doesn't name one. */
    static String keyId(Jwt jwt) {
        return jwt.getHeaders().get("kid") instanceof String id ? id : "";
    }

    private static OAuth2TokenValidator<Jwt> rule(String name, Predicate<Jwt> rule) {
        var failure = OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", name, null));
        return jwt -> rule.test(jwt) ? OAuth2TokenValidatorResult.success() : failure;
    }

    /** @throws KeysMissing if there is nothing to verify it with */
    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException e) {
            if (e.getCause() instanceof KeySourceException missing) {
                throw new KeysMissing(missing);
            }
            throw e;
        }
    }
}
