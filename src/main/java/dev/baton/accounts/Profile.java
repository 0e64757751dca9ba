package dev.baton.accounts;

import dev.baton.chat.PersonId;
import dev.baton.pods.CompanyName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a target account is.
 *
 * @param domains those by which its mail is known, registrable ones; may be none
 * @param owner who in sales it belongs to; null if that is open
 */
record Profile(
        String company, List<String> domains, @Nullable PersonId owner) {

    Profile {
        domains = List.copyOf(new LinkedHashSet<>(domains));
    }

    /**
     * Whether both stand for the same company: they share a domain, or are called alike and one of them has no domain
     * to tell it apart.
     */
    boolean isLike(Profile other) {
        return domains.stream().anyMatch(other.domains::contains)
                || ((domains.isEmpty() || other.domains.isEmpty()) && isCalledLike(other.company));
    }

    /** Whoever is like it has one of them, too. */
    Stream<String> keys() {
        return Stream.concat(
                domains.stream().map(domain -> "@" + domain),
                CompanyName.of(company).stream().map(name -> name.key()));
    }

    private boolean isCalledLike(String name) {
        var own = CompanyName.of(company);
        return own.isPresent() && own.equals(CompanyName.of(name));
    }

    /**
     * Whether a company is this one by its name: it is called alike, and no domain says otherwise.
     *
     * @param domain the other company's, if it is known
     */
    boolean isCalled(String name, Optional<String> domain) {
        return isCalledLike(name)
                && (domains.isEmpty()
                        || domain.isEmpty()
                        || domains.stream().anyMatch(each -> label(each).equals(label(domain.get()))));
    }

    /** A company may have a domain in each country. */
    private static String label(String domain) {
        return domain.substring(0, domain.indexOf('.'));
    }
}
