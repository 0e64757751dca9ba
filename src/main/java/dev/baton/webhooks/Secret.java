package dev.baton.webhooks;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint's deliveries are signed with.
 *
 * @param sealed as it is kept
 * @param until when it is worth nothing any more; null for the present one
 */
record Secret(String sealed, @Nullable Instant until) {

    /** Standard Webhooks wants 24 to 64. */
    private static final int BYTES = 32;

    /** A fresh one in the clear, as Standard Webhooks writes it. */
    static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    boolean holdsAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    /** The same until a moment; one that ends before that still ends then. */
    Secret until(Instant end) {
        return until == null ? new Secret(sealed, end) : this;
    }
}
