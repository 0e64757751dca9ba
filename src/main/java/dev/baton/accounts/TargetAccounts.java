package dev.baton.accounts;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.pods.MailDomain;
import dev.baton.pods.Trait;
import dev.baton.pods.Traits;
import dev.baton.routing.AccountOwners;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which companies are target accounts, and whose they are. */
public final class TargetAccounts implements AccountOwners {

    private final AccountStore accounts;

    TargetAccounts(AccountStore accounts) {
        this.accounts = accounts;
    }

    /**
     * A company on the list.
     *
     * @param owner who in sales it belongs to; null if that is open
     * @param note what was noted about it last; may be empty
     */
    public record Target(String company, @Nullable PersonId owner, String note) {}

    /** The target account that a lead is from: by the domain of its e-mail address, or by its company's name. */
    public Optional<Target> of(OrganizationId organization, Traits traits) {
        return of(organization, List.of(traits)).getFirst();
    }

    /** The same of several, in their order, read in one round trip. */
    public List<Optional<Target>> of(OrganizationId organization, List<Traits> leads) {
        var domains = leads.stream().flatMap(lead -> domainOf(lead).stream()).toList();
        var names = leads.stream().map(lead -> lead.text(Trait.COMPANY)).toList();
        var found = accounts.like(organization, domains, names).stream()
                .map(Versioned::value)
                .toList();
        return leads.stream().map(lead -> among(found, lead)).toList();
    }

    private static Optional<Target> among(List<TargetAccount> found, Traits lead) {
        var domain = domainOf(lead);
        return found.stream()
                .filter(account ->
                        domain.filter(account.profile().domains()::contains).isPresent())
                .findFirst()
                .or(() -> found.stream()
                        .filter(account -> account.profile().isCalled(lead.text(Trait.COMPANY), domain))
                        .findFirst())
                .map(TargetAccounts::target);
    }

    private static Target target(TargetAccount account) {
        var note = account.notes().isEmpty() ? "" : account.notes().getLast().words();
        return new Target(account.profile().company(), account.profile().owner(), note);
    }

    private static Optional<String> domainOf(Traits lead) {
        return Optional.of(lead.text(Trait.EMAIL))
                .filter(email -> !email.isEmpty())
                .flatMap(MailDomain::ofCompany);
    }

    @Override
    public Optional<PersonId> ownerOf(OrganizationId organization, Traits traits) {
        return of(organization, traits).map(Target::owner);
    }
}
