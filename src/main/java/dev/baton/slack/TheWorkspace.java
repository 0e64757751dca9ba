package dev.baton.slack;

import dev.baton.Misconfigured;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one workspace whose bot token was configured. Slack says at the start which it is, or later if it is away then.
 */
final class TheWorkspace implements Installations {

    private static final Logger LOG = LoggerFactory.getLogger(TheWorkspace.class);
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private static final Set<String> TOKEN_IS_BAD = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type");

    private final SlackApi api;
    private final String token;
    private final Instant started;
    private volatile @Nullable Installation known;
    private volatile boolean removed;
    private volatile @Nullable Thread asking;

    private TheWorkspace(SlackApi api, String token, Instant started) {
        this.api = api;
        this.token = token;
        this.started = started;
    }

    /** @throws Misconfigured if Slack says that the token is no good */
    static TheWorkspace behind(SlackApi api, String token, Instant now) {
        var workspace = new TheWorkspace(api, token, now);
        if (!workspace.ask()) {
            workspace.askUntilKnown();
        }
        return workspace;
    }

    /** @return whether Slack has answered */
    private boolean ask() {
        return switch (api.call("auth.test", token, Map.of(), Duration.ofSeconds(5))) {
            case Answer.Done(var body) -> {
                known = installation(new Payload(body));
                yield true;
            }
            case Answer.Denied(var error, var ignored)
            when TOKEN_IS_BAD.contains(error) ->
                throw new Misconfigured("Slack doesn't take SLACK_BOT_TOKEN (" + error + "). Copy the bot token once"
                        + " more from \"OAuth & Permissions\" in the app's settings in Slack.");
            case Answer away -> isAway(away.reason());
        };
    }

    private static boolean isAway(String reason) {
        LOG.warn("Slack can't say yet which workspace the bot token is for: {}. Baton will ask again.", reason);
        return false;
    }

    private Installation installation(Payload body) {
        var isWholeOrganization = body.flag("is_enterprise_install");
        var team = body.text("team_id");
        var enterprise = body.find("enterprise_id");
        return new Installation(
                new WorkspaceId(SlackPlatform.NAME, isWholeOrganization && enterprise != null ? enterprise : team),
                isWholeOrganization ? null : team,
                enterprise,
                body.text("user_id"),
                body.text("team"),
                token);
    }

    private void askUntilKnown() {
        asking = Thread.ofVirtual().name("slack-identity").start(() -> {
            for (var attempt = 1; known == null; attempt++) {
                try {
                    Thread.sleep(BACKOFF.after(attempt));
                    ask();
                } catch (InterruptedException e) {
                    return;
                } catch (Misconfigured e) {
                    LOG.error(e.getMessage());
                    return;
                }
            }
        });
    }

    @Override
    public Standing in(WorkspaceId workspace) {
        var installation = known;
        if (installation == null) {
            return new Standing.Unsure("Slack has not said yet who Baton is there");
        }
        return !removed && installation.workspace().equals(workspace)
                ? new Standing.Installed(installation)
                : new Standing.Absent();
    }

    @Override
    public Standing behind(Origin origin) {
        var installation = known;
        if (installation == null) {
            return new Standing.Unsure("Slack has not said yet who Baton is there");
        }
        var isThis = origin.teams().stream().anyMatch(team -> installation.isHome(team, origin.enterprise()))
                || installation.isHome(null, origin.enterprise());
        return isThis ? in(installation.workspace()) : new Standing.Absent();
    }

    /** A bot token never comes back: after another installation it is another one, and Baton is started with that. */
    @Override
    public void remove(WorkspaceId workspace, Instant at) {
        var installation = known;
        if (installation == null || !installation.workspace().equals(workspace) || at.isBefore(started)) {
            return;
        }
        removed = true;
        LOG.warn(
                "Baton was removed from its Slack workspace. Install it again and start Baton with the new bot token.");
    }

    @Override
    public void renew(WorkspaceId workspace) {
        LOG.warn("Slack says that the bot token has expired. A token that rotates needs SLACK_CLIENT_ID instead.");
    }

    @Override
    public void close() {
        var thread = asking;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
