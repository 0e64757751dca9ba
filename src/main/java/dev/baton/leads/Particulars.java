package dev.baton.leads;

import dev.baton.pods.CompanyName;
import dev.baton.pods.MailDomain;
import dev.baton.pods.Money;
import dev.baton.pods.Trait;
import dev.baton.pods.Traits;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What marketing tells sales of a lead. An empty text says nothing.
 *
 * @param hot whether it is answered sooner than others
 */
record Particulars(
        String company,
        boolean hot,
        String contact,
        String email,
        String phone,
        String campaign,
        String whyNow,
        String nextStep,
        @Nullable Money value,
        String note,
        Details details) {

    private static final String ERASED = "[erased]";

    /** The title of a lead of which nobody knows the company. */
    private static final String UNKNOWN = "Company unknown";

    /** What separates a name from a role. */
    private static final Pattern ROLE = Pattern.compile("[,(;/|]|\\s[-–—]\\s");

    /** For whatever decides by them. */
    Traits traits() {
        var values = new HashMap<String, String>(details.attributes());
        values.put(Trait.COMPANY.field(), company);
        values.put(Trait.CONTACT.field(), contact);
        values.put(Trait.EMAIL.field(), email);
        values.put(Trait.PHONE.field(), phone);
        values.put(Trait.CAMPAIGN.field(), campaign);
        values.put(Trait.WHY_NOW.field(), whyNow);
        values.put(Trait.NEXT_STEP.field(), nextStep);
        values.put(Trait.NOTE.field(), note);
        values.put(Trait.COUNTRY.field(), details.country());
        values.put(Trait.REGION.field(), details.region());
        values.put(Trait.INDUSTRY.field(), details.industry());
        values.put(Trait.SOURCE.field(), details.source());
        values.put(Trait.SIZE.field(), Details.plain(details.size()));
        values.put(Trait.SCORE.field(), Details.plain(details.score()));
        if (value != null) {
            values.put(Trait.VALUE.field(), Details.plain(value.amount()));
            values.put(Trait.CURRENCY.field(), value.currency().getCurrencyCode());
        }
        return new Traits(values);
    }

    /** The name of a contact without the role that stands behind it, as in {@code Ann Lee, Head of IT}. */
    static String nameIn(String contact) {
        return ROLE.split(contact, 2)[0].strip();
    }

    /** By what the company is known to be the same as another; empty if something stands in for its name. */
    Optional<CompanyName> companyName() {
        var domain = email.substring(email.lastIndexOf('@') + 1);
        var isProvider = !domain.isEmpty()
                && company.equalsIgnoreCase(domain)
                && MailDomain.ofCompany(email).isEmpty();
        return isPerson() || isProvider || company.equalsIgnoreCase(UNKNOWN)
                ? Optional.empty()
                : CompanyName.of(company);
    }

    /** Whether a person stands in for the company. */
    private boolean isPerson() {
        return company.equalsIgnoreCase(contact) || company.equalsIgnoreCase(nameIn(contact));
    }

    /** Of the company, and no longer of a person. Where the person stood in for a company, nobody does any more. */
    Particulars erased() {
        return new Particulars(
                isPerson() ? ERASED : company, hot, "", "", "", campaign, "", "", value, "", details.erased());
    }
}
