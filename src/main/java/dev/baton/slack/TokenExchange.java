package dev.baton.slack;

import dev.baton.store.Realm;
import dev.baton.store.Vault;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets tokens from Slack: for the code that an installation ends with, and for a token that goes stale. */
final class TokenExchange {

    static final String REFRESH = "slack.refresh-token";

    private static final Logger LOG = LoggerFactory.getLogger(TokenExchange.class);
    private static final String METHOD = "oauth.v2.access";

    private final SlackApi api;
    private final Vault vault;
    private final SlackSetup.Credentials.Client client;

    TokenExchange(SlackApi api, Vault vault, SlackSetup.Credentials.Client client) {
        this.api = api;
        this.vault = vault;
        this.client = client;
    }

    /**
     * Exchanges a code.
     *
     * @return empty if Slack didn't grant anything; why is logged
     */
    Optional<Grant> redeem(String code, URI redirect) {
        var answer = call(Map.of("code", code, "redirect_uri", redirect.toString()));
        if (answer instanceof Answer.Done(var body)) {
            return grant(new Payload(body));
        }
        LOG.warn("Slack did not complete an installation: {}", answer.reason());
        return Optional.empty();
    }

    /** Slack revokes a refresh token once it was used: what this returns must not get lost. */
    Optional<Grant.Tokens> renew(Realm realm, String sealedRefresh) {
        var refresh = vault.open(realm, REFRESH, sealedRefresh);
        var answer = call(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
        if (answer instanceof Answer.Done(var body)) {
            return Optional.of(tokens(new Payload(body)));
        }
        LOG.warn("Slack did not renew the token of {}: {}", realm.name(), answer.reason());
        return Optional.empty();
    }

    private Answer call(Map<String, String> what) {
        var arguments = new LinkedHashMap<>(what);
        arguments.put("client_id", client.id());
        arguments.put("client_secret", client.secret());
        return api.call(METHOD, "", arguments, Duration.ofSeconds(10));
    }

    private static Optional<Grant> grant(Payload body) {
        var isWholeOrganization = body.flag("is_enterprise_install");
        var team = isWholeOrganization ? null : body.find("team", "id");
        var enterprise = body.find("enterprise", "id");
        var id = team == null ? enterprise : team;
        if (id == null || !SlackIds.isTeam(id) || !body.text("token_type").equals("bot")) {
            LOG.warn("Slack's answer to an installation names no workspace, or grants no bot");
            return Optional.empty();
        }
        var name = body.text(isWholeOrganization ? "enterprise" : "team", "name");
        return Optional.of(
                new Grant(team, enterprise, body.text("app_id"), body.text("bot_user_id"), name, tokens(body)));
    }

    private static Grant.Tokens tokens(Payload body) {
        var lifetime = body.node("expires_in").asLong(0);
        return new Grant.Tokens(
                body.text("access_token"),
                body.find("refresh_token"),
                lifetime > 0 ? Duration.ofSeconds(lifetime) : null);
    }
}
