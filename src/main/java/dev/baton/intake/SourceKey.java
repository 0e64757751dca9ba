package dev.baton.intake;

import dev.baton.chat.OrganizationId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a machine shows to prove who it is.
 *
 * @param secret random, of letters and digits alone, so that no client takes a part of it for a mark; read as Base64 it
 *     is the secret of its webhook signatures, too
 */
record SourceKey(OrganizationId organization, String source, String secret) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE =
            Pattern.compile("baton_([0-9A-Za-z]{1,40})_([0-9A-Za-z]{1,40})_([\\w-]{20,80})");

    static SourceKey create(OrganizationId organization, String source) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SourceKey(organization, source, HexFormat.of().formatHex(bytes));
    }

    static Optional<SourceKey> parse(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                ? Optional.of(new SourceKey(new OrganizationId(match.group(1)), match.group(2), match.group(3)))
                : Optional.empty();
    }

    /** As a bearer key. */
    String bearer() {
        return "baton_" + organization + "_" + source + "_" + secret;
    }

    /** As a secret of Standard Webhooks. */
    static String webhookSecret(String secret) {
        return "whsec_"
                + Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(secret));
    }

    /** Names the source in an address, proving nothing. */
    static String address(OrganizationId organization, String source) {
        return organization + "_" + source;
    }

    @Override
    public String toString() {
        return "SourceKey of " + source;
    }
}
