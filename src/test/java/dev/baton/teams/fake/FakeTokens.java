package dev.baton.teams.fake;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The endpoint at which Baton gets the tokens that it calls Teams with. */
public final class FakeTokens {

    /**
     * What it answers.
     *
     * @param headers besides the content type
     */
    record Answer(int status, Map<String, String> headers, Map<String, Object> body) {}

    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final List<TokenRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<String> issued = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();
    private volatile Duration lifetime = Duration.ofSeconds(3599);
    private volatile int failing;
    private volatile String retryAfter = "";
    private volatile @Nullable X509Certificate certificate;

    /** How long the tokens that are issued from now on are good. */
    public void lifetime(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** Every request is answered with this status from now on; 0 ends it. */
    public void fail(int status) {
        fail(status, "");
    }

    /** Like {@link #fail(int)}, with the header {@code Retry-After}. */
    public void fail(int status, String retryAfter) {
        this.failing = status;
        this.retryAfter = retryAfter;
    }

    /** The app's registration has a certificate, and takes assertions that its key signed. */
    public void register(X509Certificate certificate) {
        this.certificate = certificate;
    }

    /** All requests since {@link #forget}, the oldest first. */
    public List<TokenRequest> requests() {
        return List.copyOf(requests);
    }

    /** Forgets the requests, not the tokens. */
    public void forget() {
        requests.clear();
    }

    /** Whether the token was issued here and not revoked. */
    public boolean knows(String token) {
        return issued.contains(token);
    }

    /** No token that was issued until now is good any more. */
    public void revokeAll() {
        issued.clear();
    }

    /** @param address at which the request came */
    Answer answer(TokenRequest request, String address) {
        requests.add(request);
        if (failing != 0) {
            var headers = retryAfter.isEmpty() ? Map.<String, String>of() : Map.of("Retry-After", retryAfter);
            return new Answer(failing, headers, error("temporarily_unavailable", "AADSTS90033: failing"));
        }
        if (!request.field("grant_type").equals("client_credentials")
                || !request.field("scope").endsWith("/.default")) {
            return new Answer(400, Map.of(), error("invalid_request", "AADSTS900144: no such grant or scope"));
        }
        if (!request.field("client_id").equals(FakeLogin.APP) || !isProven(request, address)) {
            return new Answer(401, Map.of(), error("invalid_client", "AADSTS7000215: Invalid client secret provided."));
        }
        var token = "outbound-" + number.incrementAndGet();
        issued.add(token);
        return new Answer(
                200,
                Map.of(),
                Map.of("token_type", "Bearer", "expires_in", lifetime.toSeconds(), "access_token", token));
    }

    private static Map<String, Object> error(String code, String description) {
        return Map.of("error", code, "error_description", description);
    }

    private boolean isProven(TokenRequest request, String address) {
        if (request.field("client_assertion").isEmpty()) {
            return request.field("client_secret").equals(FakeLogin.SECRET);
        }
        return request.field("client_assertion_type").equals(ASSERTION)
                && isSigned(request.field("client_assertion"), address);
    }

    private boolean isSigned(String assertion, String address) {
        var known = certificate;
        try {
            var jwt = SignedJWT.parse(assertion);
            var claims = jwt.getJWTClaimsSet();
            return known != null
                    && jwt.verify(new RSASSAVerifier((RSAPublicKey) known.getPublicKey()))
                    && claims.getAudience().equals(List.of(address))
                    && FakeLogin.APP.equals(claims.getIssuer())
                    && FakeLogin.APP.equals(claims.getSubject())
                    && claims.getExpirationTime() != null
                    && claims.getJWTID() != null;
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }
}
