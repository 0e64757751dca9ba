package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.AccountId;
import dev.baton.chat.Profile;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Person;
import dev.baton.store.Afterwards;
import java.time.Instant;

/** What changed about Baton's installation or about a user. */
final class Changes {

    private final Installations installations;
    private final Callers callers;
    private final Afterwards afterwards;

    Changes(Installations installations, Callers callers, Afterwards slackAfterwards) {
        this.installations = installations;
        this.callers = callers;
        this.afterwards = slackAfterwards;
    }

    Response uninstalled(Payload payload) {
        var authorization = new Payload(payload.node("authorizations").path(0));
        var team = payload.find("team_id");
        var isWholeOrganization = team == null || authorization.flag("is_enterprise_install");
        var id = isWholeOrganization ? payload.find("enterprise_id") : team;
        if (id != null && SlackIds.isTeam(id)) {
            var at = Instant.ofEpochSecond(payload.node("event_time").asLong(0));
            var workspace = new WorkspaceId(SlackPlatform.NAME, id);
            installations.remove(workspace, at);
            return installations.in(workspace) instanceof Standing.Unsure ? Stage.tryAgain() : Stage.rest();
        }
        return Stage.rest();
    }

    /** People's tokens are none of Baton's. */
    Response revoked(Payload payload) {
        return payload.node("event", "tokens", "bot").isEmpty() ? Stage.rest() : uninstalled(payload);
    }

    /** Slack tells each time that somebody sets a status; only what matters has it asked again. */
    Response userChanged(Payload payload) {
        var user = payload.text("event", "user", "id");
        if (SlackIds.isUser(user)
                && installations.behind(Origin.ofEvent(payload, user)) instanceof Standing.Installed(var here)) {
            var profile = Users.profile(payload.node("event", "user"), here);
            callers.recall(here, user)
                    .filter(person -> !isSame(person, new AccountId(here.workspace(), user), profile))
                    .ifPresent(person -> afterwards.run(() -> callers.check(here, user)));
        }
        return Stage.rest();
    }

    private static boolean isSame(Person person, AccountId account, Profile profile) {
        return person.name().equals(profile.name())
                && person.zone().equals(profile.zone())
                && person.isAs(account, profile)
                && (profile.email() == null || profile.email().equals(person.email()));
    }
}
