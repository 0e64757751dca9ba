package dev.baton.teams;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of Microsoft's clouds, and where in it Baton finds what it needs.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Public:
 *     keys, issuer, login service, scope</a>
 * @see <a href="https://learn.microsoft.com/azure/bot-service/how-to-deploy-gov-cloud-high">GCC High and DoD: keys,
 *     issuer, login service, scope</a>
 * @see <a
 *     href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages">All
 *     four: Teams' host</a>
 */
enum Cloud {
    PUBLIC("botframework.com", "api.botframework.com", "login.microsoftonline.com", "smba.trafficmanager.net"),

    /** Its tenants sign in at the public cloud; only Teams itself is elsewhere. */
    GCC("botframework.com", "api.botframework.com", "login.microsoftonline.com", "smba.infra.gcc.teams.microsoft.com"),

    GCC_HIGH(
            "botframework.azure.us",
            "api.botframework.us",
            "login.microsoftonline.us",
            "smba.infra.gov.teams.microsoft.us"),

    /** Differs from GCC High by Teams' host alone. */
    DOD(
            "botframework.azure.us",
            "api.botframework.us",
            "login.microsoftonline.us",
            "smba.infra.dod.teams.microsoft.us");

    private final String keysDomain;
    private final String api;
    private final String loginHost;
    private final String serviceHost;

    Cloud(String keysDomain, String api, String loginHost, String serviceHost) {
        this.keysDomain = keysDomain;
        this.api = api;
        this.loginHost = loginHost;
        this.serviceHost = serviceHost;
    }

    /** The OpenID metadata of whoever signs what Teams sends. */
    URI metadata() {
        return URI.create("https://login." + keysDomain + "/v1/.well-known/openidconfiguration");
    }

    /** Who issues the tokens that come with what Teams sends. */
    String issuer() {
        return "https://" + api;
    }

    /** The login service, without a slash at its end. */
    URI login() {
        return URI.create("https://" + loginHost);
    }

    /** What a token is asked for that Teams takes. */
    String scope() {
        return "https://" + api + "/.default";
    }

    /** The one host of Teams, at port 443. */
    String serviceHost() {
        return serviceHost;
    }

    /** As in {@code TEAMS_CLOUD}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Cloud> named(String word) {
        return Arrays.stream(values())
                .filter(cloud -> cloud.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Cloud::word).collect(Collectors.joining(", "));
    }
}
