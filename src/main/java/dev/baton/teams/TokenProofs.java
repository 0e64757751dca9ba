package dev.baton.teams;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The token that Spring Security has verified. Without one nothing is let in, however the request came here. */
final class TokenProofs implements Proofs {

    private final SigningKeys keys;

    TokenProofs(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Proof of(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken verified
                ? proof(verified.getToken())
                : new Proof.Missing(Refusal.TOKEN);
    }

    private Proof proof(Jwt token) {
        var serviceUrl = token.getClaims().get("serviceurl") instanceof String url ? url : "";
        return new Proof.Token(serviceUrl, keys.endorsements(InboundTokens.keyId(token)));
    }
}
