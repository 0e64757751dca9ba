package dev.baton.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of Slack from all others.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
final class RequestSignature {

    /** By how much a request's time may differ from ours, in either direction. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");
    private static final String PREFIX = "v0=";

    private final SecretKeySpec key;
    private final InstantSource clock;

    RequestSignature(String signingSecret, InstantSource clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Whether Slack signed exactly this body, just now. */
    boolean isGenuine(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        return timestamp != null
                && signature != null
                && SECONDS.matcher(timestamp).matches()
                && isRecent(Instant.ofEpochSecond(Long.parseLong(timestamp)))
                && MessageDigest.isEqual(
                        of(timestamp, body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }

    private boolean isRecent(Instant time) {
        return Duration.between(time, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    /** What Slack would sign the body with at that time, in seconds since 1970. */
    String of(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return PREFIX + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
