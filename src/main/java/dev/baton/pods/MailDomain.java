package dev.baton.pods;

import com.google.common.net.InternetDomainName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an e-mail address tells of a company. */
public final class MailDomain {

    /** Whole domains, one a line, at which everybody can have an address. */
    private static final Set<String> PROVIDERS = providers();

    private static Set<String> providers() {
        try (var lines = MailDomain.class.getResourceAsStream("mail-providers.txt")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The company's registrable domain; of a top-level domain that nobody registered, the last two labels. Empty for a
     * mail provider's.
     */
    public static Optional<String> ofCompany(String email) {
        var host = email.substring(email.lastIndexOf('@') + 1);
        if (!InternetDomainName.isValid(host)) {
            return Optional.empty();
        }
        var name = InternetDomainName.from(host);
        if (!name.hasPublicSuffix()) {
            return lastTwo(name.parts());
        }
        if (!name.isUnderPublicSuffix()) {
            return Optional.empty();
        }
        return Optional.of(name.topPrivateDomain().toString()).filter(domain -> !PROVIDERS.contains(domain));
    }

    private static Optional<String> lastTwo(List<String> labels) {
        return labels.size() < 2
                ? Optional.empty()
                : Optional.of(String.join(".", labels.subList(labels.size() - 2, labels.size())));
    }

    private MailDomain() {}
}
