package dev.baton.pods;

import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an e-mail address tells of a company. */
public final class MailDomain {

    /** Providers at which everybody has an address, by the name before the public suffix. */
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "googlemail",
            "outlook",
            "hotmail",
            "live",
            "msn",
            "yahoo",
            "ymail",
            "rocketmail",
            "icloud",
            "me",
            "mac",
            "gmx",
            "web",
            "t-online",
            "freenet",
            "aol",
            "mail",
            "proton",
            "protonmail",
            "pm",
            "zoho",
            "fastmail",
            "yandex",
            "qq",
            "163",
            "126",
            "sina",
            "naver",
            "daum",
            "orange",
            "wanadoo",
            "free",
            "laposte",
            "libero",
            "virgilio",
            "seznam",
            "wp",
            "onet",
            "interia",
            "bluewin",
            "btinternet",
            "sky",
            "comcast",
            "verizon",
            "att");

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
        var domain = name.topPrivateDomain();
        return PROVIDERS.contains(domain.parts().getFirst()) ? Optional.empty() : Optional.of(domain.toString());
    }

    private static Optional<String> lastTwo(List<String> labels) {
        return labels.size() < 2
                ? Optional.empty()
                : Optional.of(String.join(".", labels.subList(labels.size() - 2, labels.size())));
    }

    private MailDomain() {}
}
