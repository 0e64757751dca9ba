package dev.baton.intake;

import com.google.common.hash.Hashing;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways to prove who sends. All compare in constant time. */
final class Proof {

    static final List<String> WEBHOOK = List.of("webhook-id", "webhook-timestamp", "webhook-signature");

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The source's key as a bearer's, or as the password of whoever is called as the source's address. */
    static boolean key(Incoming incoming, SourceKey key) {
        var shown = incoming.header("authorization").orElse("");
        if (shown.startsWith(BEARER)) {
            return same(shown.substring(BEARER.length()).strip(), key.bearer());
        }
        return shown.startsWith(BASIC)
                && same(
                        decoded(shown.substring(BASIC.length()).strip()),
                        SourceKey.address(key.organization(), key.source()) + ":" + key.secret());
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A signature of Standard Webhooks; an empty text if it is one, else what is wrong. */
    static Optional<String> webhook(Map<String, List<String>> headers, String body, String secret) {
        try {
            new Webhook(SourceKey.webhookSecret(secret)).verify(body, new HashMap<>(headers));
            return Optional.empty();
        } catch (WebhookVerificationException e) {
            return Optional.of("The signature is not right, or older than five minutes.");
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HMAC-SHA256 in Base64. */
    static String hmac(String secret, String text) {
        return Base64.getEncoder()
                .encodeToString(Hashing.hmacSha256(secret.getBytes(StandardCharsets.UTF_8))
                        .hashString(text, StandardCharsets.UTF_8)
                        .asBytes());
    }

    /** Names something by what it is. */
    static String fingerprint(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private Proof() {}
}
