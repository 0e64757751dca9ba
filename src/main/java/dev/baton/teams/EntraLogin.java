package dev.baton.teams;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import dev.baton.store.Json;
import java.net.http.HttpClient;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;

/**
 * Microsoft Entra, by client credentials: a secret, or a certificate that signs who Baton is.
 *
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow">Client
 *     credentials</a>
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/certificate-credentials">Certificates: PS256 and
 *     x5t#S256</a>
 */
final class EntraLogin implements Login {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration UNREACHED = Duration.ofSeconds(1);

    /** Only a person can change it. */
    private static final Duration MISCONFIGURED = Duration.ofMinutes(5);

    private static final Pattern ENTRA_CODE = Pattern.compile("AADSTS\\d{1,9}");

    private final InstantSource clock;
    private final OAuth2ClientCredentialsGrantRequest request;
    private final RestClientClientCredentialsTokenResponseClient client =
            new RestClientClientCredentialsTokenResponseClient();

    EntraLogin(TeamsSetup setup, HttpClient http, InstantSource clock) {
        this.clock = clock;
        this.request = new OAuth2ClientCredentialsGrantRequest(registration(setup));
        client.setRestClient(rest(http));
        if (setup.credential() instanceof Credential.Certificate certificate) {
            var assertion = assertion(certificate);
            client.addParametersConverter(
                    grant -> Objects.requireNonNullElseGet(assertion.convert(grant), LinkedMultiValueMap::new));
        }
    }

    private static ClientRegistration registration(TeamsSetup setup) {
        var registration = ClientRegistration.withRegistrationId(TeamsPlatform.NAME)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientId(setup.appId())
                .tokenUri(setup.tokenUrl().toString())
                .scope(setup.cloud().scope());
        return switch (setup.credential()) {
            case Credential.Secret(var secret) ->
                registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .clientSecret(secret)
                        .build();
            case Credential.Certificate ignored ->
                registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                        .build();
            case Credential.None() -> throw new IllegalArgumentException("nothing to log in with");
        };
    }

    private static RestClient rest(HttpClient http) {
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build();
    }

    private static NimbusJwtClientAuthenticationParametersConverter<OAuth2ClientCredentialsGrantRequest> assertion(
            Credential.Certificate certificate) {
        var key = key(certificate);
        var converter = new NimbusJwtClientAuthenticationParametersConverter<OAuth2ClientCredentialsGrantRequest>(
                registration -> key);
        converter.setJwtClientAssertionCustomizer(
                context -> context.getHeaders().algorithm(SignatureAlgorithm.PS256));
        return converter;
    }

    /** Its thumbprint goes into the header of what it signs. */
    private static JWK key(Credential.Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(certificate.certificate().getEncoded());
            return new RSAKey.Builder((RSAPublicKey) certificate.certificate().getPublicKey())
                    .privateKey(certificate.key())
                    .x509CertSHA256Thumbprint(Base64URL.encode(digest))
                    .build();
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Reply ask() {
        try {
            var token = client.getTokenResponse(request).getAccessToken();
            var issued = Objects.requireNonNull(token.getIssuedAt());
            return new Reply.Issued(
                    token.getTokenValue(), Duration.between(issued, Objects.requireNonNull(token.getExpiresAt())));
        } catch (OAuth2AuthorizationException e) {
            return e.getCause() instanceof RestClientResponseException refusal
                            && refusal.getStatusCode().isError()
                    ? failed(refusal)
                    : new Reply.Failed("the login service of Microsoft Entra could not be reached", UNREACHED);
        }
    }

    private Reply failed(RestClientResponseException refusal) {
        var status = refusal.getStatusCode().value();
        if (status == 429) {
            var headers = Objects.requireNonNullElseGet(refusal.getResponseHeaders(), HttpHeaders::new);
            var header = Objects.requireNonNullElse(headers.getFirst(HttpHeaders.RETRY_AFTER), "");
            return new Reply.Failed(
                    "the login service of Microsoft Entra was asked too often", RetryAfter.of(header, clock.instant()));
        }
        if (status >= 500 || status == 408) {
            return new Reply.Failed("the login service of Microsoft Entra answered " + status, UNREACHED);
        }
        return new Reply.Failed(
                "Microsoft Entra refuses Baton's credentials (" + word(refusal) + "); check TEAMS_APP_ID,"
                        + " TEAMS_TENANT_ID and TEAMS_APP_SECRET or TEAMS_APP_CERTIFICATE",
                MISCONFIGURED);
    }

    /** Entra's own code says best what is wrong; nothing else of its answer is repeated. */
    private static String word(RestClientResponseException refusal) {
        try {
            var description = Json.mapper()
                    .readTree(refusal.getResponseBodyAsByteArray())
                    .path("error_description")
                    .asString("");
            var code = ENTRA_CODE.matcher(description);
            return code.find()
                    ? code.group()
                    : Integer.toString(refusal.getStatusCode().value());
        } catch (JacksonException e) {
            return Integer.toString(refusal.getStatusCode().value());
        }
    }
}
