package dev.baton.slack;

import dev.baton.chat.AccountId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;
import java.util.Optional;

/** Finds out who did something, and for which organization. */
final class Callers {

    /** Stands for nobody, where nobody did it or Slack doesn't say who. */
    static final PersonId NOBODY = new PersonId("nobody");

    private final Installations installations;
    private final Workspaces workspaces;
    private final Directory directory;
    private final Reception reception;

    Callers(Installations installations, Workspaces workspaces, Directory directory, Reception reception) {
        this.installations = installations;
        this.workspaces = workspaces;
        this.directory = directory;
        this.reception = reception;
    }

    Caller who(Origin origin) {
        return switch (installations.behind(origin)) {
            case Standing.Absent ignored ->
                new Caller.Unknown(
                        "Baton isn't installed in this workspace, or was removed from it. "
                                + "Please ask whoever runs Baton.",
                        null);
            case Standing.Unsure ignored ->
                new Caller.Unknown("Baton and Slack are still getting in touch. Please try again in a minute.", null);
            case Standing.Installed(var installation) ->
                meet(installation, origin)
                        .<Caller>map(person -> new Caller.Known(
                                installation, organization(installation), person, account(installation, origin.user())))
                        .orElseGet(() -> new Caller.Unknown(
                                "Slack could not tell Baton who you are just now. Please try again in a moment.",
                                installation));
        };
    }

    private Optional<PersonId> meet(Installation installation, Origin origin) {
        if (!SlackIds.isUser(origin.user())) {
            return Optional.empty();
        }
        var organization = organization(installation);
        var account = account(installation, origin.user());
        var isExternal = origin.userTeam() != null && !installation.isHome(origin.userTeam(), origin.enterprise());
        return isExternal
                ? Optional.of(reception.meet(organization, account, Users.external(origin.userName())))
                : reception.meet(organization, account);
    }

    Caller.Known nobody(Installation installation) {
        return new Caller.Known(
                installation, organization(installation), NOBODY, account(installation, installation.botUser()));
    }

    /** The person behind a user that somebody named. */
    Optional<PersonId> meet(Caller.Known caller, String user) {
        return SlackIds.isUser(user)
                ? reception.meet(caller.organization(), account(caller.installation(), user))
                : Optional.empty();
    }

    /** The same, without asking Slack about somebody new. */
    Optional<Person> recall(Installation installation, String user) {
        return directory.personBehind(organization(installation), account(installation, user));
    }

    /** Has Slack asked again about somebody. */
    void check(Installation installation, String user) {
        reception.check(organization(installation), account(installation, user));
    }

    private OrganizationId organization(Installation installation) {
        return workspaces.organizationOf(installation.workspace());
    }

    private static AccountId account(Installation installation, String user) {
        return new AccountId(installation.workspace(), user);
    }
}
