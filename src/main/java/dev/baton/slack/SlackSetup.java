package dev.baton.slack;

import dev.baton.Misconfigured;
import dev.baton.people.PublicAddress;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that holds together.
 *
 * @param api ends with a slash
 * @param signingSecret null if Slack doesn't send over HTTP
 * @param appToken null without Socket Mode
 */
record SlackSetup(
        URI api, @Nullable String signingSecret, @Nullable String appToken, Credentials credentials) {

    /** What Baton calls Slack with. */
    sealed interface Credentials {

        /** The token of one workspace. */
        record Bot(String token) implements Credentials {

            @Override
            public String toString() {
                return "Bot";
            }
        }

        /**
         * What workspaces install Baton with.
         *
         * @param publicUrl without a slash at its end
         */
        record Client(String id, String secret, URI publicUrl) implements Credentials {

            @Override
            public String toString() {
                return "Client[" + id + "]";
            }
        }
    }

    private static final Pattern TOKEN = Pattern.compile("[\\w.-]{5,500}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Checks what was set. A setting that is empty counts as not set.
     *
     * @throws Misconfigured if something is missing or wrong; the message says what to set
     */
    static SlackSetup of(SlackProperties properties, PublicAddress address) {
        checkAddresses(properties, address);
        var botToken = token("SLACK_BOT_TOKEN", properties.botToken(), "xoxb-");
        var appToken = token("SLACK_APP_TOKEN", properties.appToken(), "xapp-");
        var signingSecret = secret("SLACK_SIGNING_SECRET", properties.signingSecret());
        var credentials = credentials(botToken, properties, address);
        if (signingSecret == null && appToken == null) {
            throw new Misconfigured("Baton has a way to call Slack, but Slack has none to call Baton. Set"
                    + " SLACK_SIGNING_SECRET (requests to /slack/events) or SLACK_APP_TOKEN (Socket Mode).");
        }
        return new SlackSetup(api(properties.apiUrl()), signingSecret, appToken, credentials);
    }

    /**
     * Checks what may be set without anything else of Slack.
     *
     * @throws Misconfigured if it is no address
     */
    static void checkAddresses(SlackProperties properties, PublicAddress address) {
        api(properties.apiUrl());
        if (isSet(address.publicUrl())) {
            publicUrl(address.publicUrl());
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static Credentials credentials(
            @Nullable String botToken, SlackProperties properties, PublicAddress address) {
        var clientId = secret("SLACK_CLIENT_ID", properties.clientId());
        var clientSecret = secret("SLACK_CLIENT_SECRET", properties.clientSecret());
        if (botToken != null && (clientId != null || clientSecret != null)) {
            throw new Misconfigured(
                    "SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set. Keep SLACK_BOT_TOKEN to serve one"
                            + " workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET to let many install Baton.");
        }
        if (botToken != null) {
            return new Credentials.Bot(botToken);
        }
        if (clientId == null && clientSecret == null) {
            throw new Misconfigured("Baton can't call Slack. Set SLACK_BOT_TOKEN to serve one workspace, or"
                    + " SLACK_CLIENT_ID and SLACK_CLIENT_SECRET to let many install Baton.");
        }
        if (clientId == null || clientSecret == null) {
            throw new Misconfigured("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET go together. Set "
                    + (clientId == null ? "SLACK_CLIENT_ID" : "SLACK_CLIENT_SECRET") + " too.");
        }
        return new Credentials.Client(clientId, clientSecret, publicUrl(address.publicUrl()));
    }

    private static @Nullable String token(String name, @Nullable String value, String prefix) {
        var token = secret(name, value);
        if (token == null) {
            return null;
        }
        if (!token.startsWith(prefix) || !TOKEN.matcher(token).matches()) {
            throw new Misconfigured(name + " is not one: it begins with " + prefix + ", and has no spaces. Copy it from"
                    + " the app's settings in Slack.");
        }
        return token;
    }

    private static @Nullable String secret(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (value.isBlank()) {
            throw new Misconfigured(name + " is blank. Copy it from the app's settings in Slack, or don't set it.");
        }
        return value.strip();
    }

    private static URI publicUrl(@Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Misconfigured("SLACK_CLIENT_ID needs BATON_PUBLIC_URL: Slack sends people back there when they"
                    + " install Baton. Set it to the address of this server, such as https://baton.example.com.");
        }
        var url = uri("BATON_PUBLIC_URL", value.strip(), "https://baton.example.com");
        if (!"https".equals(url.getScheme()) || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new Misconfigured("BATON_PUBLIC_URL is an https address without ? and #, such as"
                    + " https://baton.example.com; Slack takes no other.");
        }
        return URI.create(url.toString().replaceAll("/+$", ""));
    }

    private static URI api(String value) {
        var url = uri("SLACK_API_URL", value.strip(), "https://slack.com/api/");
        var isLocal = "http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost());
        if (!isLocal && !"https".equals(url.getScheme())) {
            throw new Misconfigured("SLACK_API_URL is an https address, or an http one on this machine, since tokens"
                    + " are sent there. Leave it unset to use https://slack.com/api/.");
        }
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }

    private static URI uri(String name, String value, String example) {
        try {
            var uri = URI.create(value);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // the same complaint as for an address without a host
        }
        throw new Misconfigured(name + " is not the address of a server. Set it to an address such as " + example
                + ", or leave it out.");
    }

    /** For whoever starts Baton. */
    String summary() {
        var ways = Stream.of(
                        signingSecret == null ? "" : "requests to /slack/events", appToken == null ? "" : "Socket Mode")
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(" and "));
        var whom = switch (credentials) {
            case Credentials.Bot ignored -> "one workspace";
            case Credentials.Client client -> "workspaces that install it at " + client.publicUrl() + Installing.START;
        };
        return "on, for " + whom + ", by " + ways;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SlackSetup[" + api + ", " + credentials + "]";
    }
}
