package dev.baton.people;

import dev.baton.chat.AccountId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member of an organization.
 *
 * @param email verified by a platform
 * @param zone what the person says, else what a platform does
 * @param appointed whether an administrator of Baton has made the person one too
 * @param hours when the person works; if null, when others in the pod do
 * @param accounts in the order in which they were met
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        ZoneId zone,
        boolean appointed,
        Absences absences,
        @Nullable OwnHours hours,
        List<Account> accounts) {

    /**
     * An account as its platform told of it last.
     *
     * @param standing what the platform lets it do
     * @param deleted whether it is gone
     * @param checked when the platform was last asked
     */
    record Account(AccountId id, Role standing, boolean deleted, Instant checked) {

        static Account of(AccountId id, Profile profile, Instant now) {
            return new Account(id, profile.role(), profile.deleted(), now);
        }
    }

    public Person {
        accounts = List.copyOf(accounts);
    }

    static Person met(PersonId id, AccountId account, Profile profile, Instant now) {
        var only = Account.of(account, profile, now);
        return new Person(
                id, profile.name(), profile.email(), profile.zone(), false, Absences.NONE, null, List.of(only));
    }

    /** The best standing of the accounts that are there. A guest stays a guest, whoever appoints him. */
    public Role role() {
        var standing =
                living().map(Account::standing).max(Comparator.naturalOrder()).orElse(Role.GUEST);
        return appointed && standing != Role.GUEST ? Role.ADMINISTRATOR : standing;
    }

    private Stream<Account> living() {
        return accounts.stream().filter(account -> !account.deleted());
    }

    /** Where the person is written to: the account met first of those that are there. */
    public Optional<AccountId> address() {
        return livingAccounts().findFirst();
    }

    /** Those that are there, in the order in which they were met. */
    public Stream<AccountId> livingAccounts() {
        return living().map(Account::id);
    }

    public Optional<AccountId> accountIn(WorkspaceId workspace) {
        return accounts.stream()
                .map(Account::id)
                .filter(account -> account.workspace().equals(workspace))
                .findFirst();
    }

    private Optional<Account> account(AccountId id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** Whether the account is known to be as the profile says. */
    public boolean isAs(AccountId id, Profile profile) {
        return account(id)
                .filter(account -> account.standing() == profile.role() && account.deleted() == profile.deleted())
                .isPresent();
    }

    /** What the account's platform lets it do, as it told last; empty if the person has no such account. */
    public Optional<Role> standing(AccountId id) {
        return account(id).map(Account::standing);
    }

    /** When the account's platform was last asked about it. */
    Instant checked(AccountId id) {
        return account(id).map(Account::checked).orElse(Instant.EPOCH);
    }

    public boolean isAway(LocalDate day) {
        return absences.on(day).isPresent();
    }

    Person with(AccountId account, Profile profile, Instant now) {
        var all = Stream.concat(accounts.stream(), Stream.of(Account.of(account, profile, now)));
        return withAccounts(all.toList());
    }

    /**
     * The same person with what the platform says of an account now. Name, e-mail and time zone are told by the account
     * that the person is written to, so that they don't change to and fro.
     */
    Person refreshed(AccountId account, Profile profile, Instant now) {
        var all = accounts.stream()
                .map(each -> each.id().equals(account) ? Account.of(account, profile, now) : each)
                .toList();
        var isMain = address().filter(account::equals).isPresent();
        var told = isMain && profile.email() != null ? profile.email() : email;
        return isMain
                ? new Person(id, profile.name(), told, told(profile.zone()), appointed, absences, hours, all)
                : new Person(id, name, email == null ? profile.email() : email, zone, appointed, absences, hours, all);
    }

    /** The same person without what is known by a workspace. */
    Person without(WorkspaceId workspace) {
        return withAccounts(accounts.stream()
                .filter(account -> !account.id().workspace().equals(workspace))
                .toList());
    }

    /** The same person without an account. */
    Person without(AccountId account) {
        return withAccounts(
                accounts.stream().filter(each -> !each.id().equals(account)).toList());
    }

    /** The same person with an account that was another's. */
    Person withAccountOf(Person other, AccountId account) {
        return withAccounts(Stream.concat(accounts.stream(), other.account(account).stream())
                .toList());
    }

    /** Whether the person has an account on that account's platform. */
    boolean isOn(AccountId account) {
        return accounts.stream()
                .anyMatch(each -> each.id()
                        .workspace()
                        .platform()
                        .equals(account.workspace().platform()));
    }

    private Person withAccounts(List<Account> others) {
        return new Person(id, name, email, zone, appointed, absences, hours, others);
    }

    Person away(Absences others) {
        return new Person(id, name, email, zone, appointed, others, hours, accounts);
    }

    /** What a platform says of the zone counts only if the person says nothing. */
    private ZoneId told(ZoneId byPlatform) {
        return hours == null ? byPlatform : hours.zone();
    }

    /** @param newHours if null, those of others count; the zone stays until a platform tells another one */
    Person working(@Nullable OwnHours newHours) {
        var where = newHours == null ? zone : newHours.zone();
        return new Person(id, name, email, where, appointed, absences, newHours, accounts);
    }

    Person appointed(boolean yes) {
        return new Person(id, name, email, zone, yes, absences, hours, accounts);
    }
}
