package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out who did something, and for which organization. */
final class Callers {

    /** Stands for nobody, where nobody did it or Teams doesn't say who. */
    private static final String NOBODY = "nobody";

    private static final Pattern USER = Pattern.compile("[0-9a-f-]{36}");

    private final Workspaces workspaces;
    private final Directory directory;
    private final Reception reception;
    private final TeamsRoster roster;

    Callers(Workspaces workspaces, Directory directory, Reception reception, TeamsRoster roster) {
        this.workspaces = workspaces;
        this.directory = directory;
        this.reception = reception;
        this.roster = roster;
    }

    Caller who(Origin origin) {
        var account = origin.account();
        if (account == null || !isUser(account.user())) {
            return new Caller.Unknown("Baton serves people with an account in this organization. "
                    + "Please ask one of the team to do it.");
        }
        var organization = organization(origin);
        refresh(organization, account);
        return meet(organization, account, origin.conversation())
                .<Caller>map(person -> new Caller.Known(origin, organization, person, account))
                .orElseGet(() -> new Caller.Unknown(
                        "Teams could not tell Baton who you are just now. Please try again in a moment."));
    }

    /** Who is known already, and comes to administer Baton, does so at once. */
    private void refresh(OrganizationId organization, AccountId account) {
        directory
                .personBehind(organization, account)
                .flatMap(person -> person.standing(account))
                .filter(standing -> roster.isOutdated(account, standing))
                .ifPresent(standing -> reception.check(organization, account));
    }

    Caller.Known nobody(Origin origin) {
        return new Caller.Known(
                origin, organization(origin), new PersonId(NOBODY), new AccountId(origin.workspace(), NOBODY));
    }

    /**
     * The person behind a user that somebody named; empty if Teams can't say now. Whom Baton never saw must be where
     * the caller is.
     */
    Optional<PersonId> meet(Caller.Known caller, String user) {
        var account = account(caller, user);
        if (!isUser(account.user())) {
            return Optional.empty();
        }
        return meet(caller.organization(), account, caller.origin().conversation());
    }

    boolean isGuest(Caller.Known caller) {
        return directory
                .person(caller.organization(), caller.person())
                .filter(person -> person.role().covers(Role.MEMBER))
                .isEmpty();
    }

    /** Nothing may be known of somebody who is heard among others, so Teams is asked where the person is. */
    private Optional<PersonId> meet(OrganizationId organization, AccountId account, ConversationId where) {
        return directory.personBehind(organization, account).isPresent()
                ? reception.meet(organization, account)
                : roster.profile(account, where).map(profile -> reception.meet(organization, account, profile));
    }

    /** The person behind a user that somebody named, without asking Teams about somebody new. */
    Optional<PersonId> recall(Caller.Known caller, String user) {
        return directory
                .personBehind(caller.organization(), account(caller, user))
                .map(Person::id);
    }

    private OrganizationId organization(Origin origin) {
        return workspaces.organizationOf(origin.workspace());
    }

    private static boolean isUser(String user) {
        return USER.matcher(user).matches();
    }

    private static AccountId account(Caller.Known caller, String user) {
        return new AccountId(caller.account().workspace(), user.toLowerCase(Locale.ROOT));
    }
}
