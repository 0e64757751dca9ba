package dev.baton.leads;

import dev.baton.pods.MailDomain;
import java.util.Comparator;
import java.util.Optional;

/** In what a lead that is there is like one that is to be handed over; what says more comes first. */
enum Likeness {

    /** Their e-mail addresses are the same, or another system has one record of both. */
    SAME_PERSON,
    SAME_COMPANY,

    /** Their companies are called alike, but have other domains. */
    SAME_NAME;

    /** The nearest of it and of those that have become part of it. */
    static Optional<Likeness> of(Lead there, Particulars wanted, String record) {
        if (LeadIndex.records(there).anyMatch(record::equals)) {
            return Optional.of(SAME_PERSON);
        }
        return there.known().flatMap(each -> of(each, wanted).stream()).min(Comparator.naturalOrder());
    }

    private static Optional<Likeness> of(Particulars there, Particulars wanted) {
        if (!wanted.email().isEmpty() && there.email().equals(wanted.email())) {
            return Optional.of(SAME_PERSON);
        }
        var domain = MailDomain.ofCompany(there.email());
        var otherDomain = MailDomain.ofCompany(wanted.email());
        if (domain.isPresent() && domain.equals(otherDomain)) {
            return Optional.of(SAME_COMPANY);
        }
        var name = there.companyName();
        if (name.isEmpty() || !name.equals(wanted.companyName())) {
            return Optional.empty();
        }
        var areApart = domain.isPresent()
                && otherDomain.isPresent()
                && !label(domain.get()).equals(label(otherDomain.get()));
        return Optional.of(areApart ? SAME_NAME : SAME_COMPANY);
    }

    /** A company may have a domain in each country. */
    private static String label(String domain) {
        return domain.substring(0, domain.indexOf('.'));
    }
}
