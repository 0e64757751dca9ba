package dev.baton.slack;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Baton connects to Slack.
 *
 * @param signingSecret The app's signing secret, under "Basic Information" of the app's settings in Slack. It proves
 *     that a request comes from Slack. Needed unless SLACK_APP_TOKEN is set.
 * @param botToken The bot token of the one workspace that Baton serves; it begins with xoxb- and is under "OAuth &
 *     Permissions". To serve many workspaces, set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead.
 * @param appToken App-level token with the scope connections:write; it begins with xapp-. When it is set, Baton also
 *     connects to Slack by Socket Mode, which needs no public address.
 * @param clientId The app's client id, under "Basic Information". With SLACK_CLIENT_SECRET and BATON_PUBLIC_URL it lets
 *     many workspaces install Baton, at /slack/install.
 * @param clientSecret The app's client secret, beside the client id.
 * @param apiUrl Base address of Slack's Web API. Only tests and local peers need another one.
 */
@ConfigurationProperties("slack")
record SlackProperties(
        @Nullable String signingSecret,
        @Nullable String botToken,
        @Nullable String appToken,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("https://slack.com/api/") String apiUrl) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SlackProperties[apiUrl=" + apiUrl + "]";
    }
}
