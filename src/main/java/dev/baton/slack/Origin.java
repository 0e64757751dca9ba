package dev.baton.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something came from and who did it, as Slack says.
 *
 * @param teams the workspaces that Baton may have been used in, the likeliest first: the one that Baton is installed in
 *     differs from the person's in a channel that companies share
 * @param enterprise the Enterprise organization, if there is one
 * @param userTeam the person's own workspace, if Slack says
 */
record Origin(
        List<String> teams,
        @Nullable String enterprise,
        String user,
        @Nullable String userTeam,
        String userName) {

    static Origin of(SlashCommandPayload command) {
        return new Origin(
                all(command.getTeamId()),
                emptyToNull(command.getEnterpriseId()),
                Objects.toString(command.getUserId(), ""),
                emptyToNull(command.getTeamId()),
                Objects.toString(command.getUserName(), ""));
    }

    /** Of a button, a form, a shortcut. */
    static Origin ofInteraction(Payload payload) {
        var name = payload.find("user", "name");
        return new Origin(
                all(
                        payload.find("view", "app_installed_team_id"),
                        payload.find("team", "id"),
                        payload.find("user", "team_id")),
                payload.find("enterprise", "id"),
                payload.text("user", "id"),
                payload.find("user", "team_id"),
                name == null ? payload.text("user", "username") : name);
    }

    /**
     * Of an event.
     *
     * @param user who did it; may be empty
     */
    static Origin ofEvent(Payload payload, String user) {
        return ofEvent(payload, new Payload(payload.node("event")), user);
    }

    /**
     * The same of an event about a message of somebody.
     *
     * @param message what the event holds of the message
     */
    static Origin ofEvent(Payload payload, Payload message, String user) {
        var authorization = new Payload(payload.node("authorizations").path(0));
        var userTeam = message.find("user_team");
        var isAuthorized = authorization.root().isObject();
        return new Origin(
                isAuthorized ? all(authorization.find("team_id")) : all(payload.find("team_id")),
                isAuthorized ? authorization.find("enterprise_id") : payload.find("enterprise_id"),
                user,
                userTeam == null ? message.find("source_team") : userTeam,
                message.text("user_profile", "real_name"));
    }

    private static List<String> all(@Nullable String... teams) {
        return Arrays.stream(teams)
                .filter(Objects::nonNull)
                .filter(team -> !team.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
