package dev.baton.slack;

import dev.baton.store.Quota;
import dev.baton.store.Realm;
import dev.baton.store.StoreUnavailable;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets people install Baton in their workspaces.
 *
 * @see <a href="https://docs.slack.dev/authentication/installing-with-oauth">Installing with OAuth</a>
 */
final class Installing {

    static final String START = "/slack/install";
    static final String REDIRECT = "/slack/oauth_redirect";

    private static final Logger LOG = LoggerFactory.getLogger(Installing.class);
    private static final String COOKIE = "__Host-baton-slack";
    private static final int PER_MINUTE = 600;

    private final SlackSetup.Credentials.Client client;
    private final InstallTickets tickets;
    private final TokenExchange exchange;
    private final InstalledWorkspaces workspaces;
    private final Quota quota;

    Installing(
            SlackSetup.Credentials.Client client,
            InstallTickets tickets,
            TokenExchange exchange,
            InstalledWorkspaces workspaces,
            Quota quota) {
        this.client = client;
        this.tickets = tickets;
        this.exchange = exchange;
        this.workspaces = workspaces;
        this.quota = quota;
    }

    /** Sends somebody to Slack, to agree. */
    ServerResponse start(ServerRequest request) {
        try {
            if (quota.exceeded(new Realm("slack-installations"), "begun", PER_MINUTE, Duration.ofMinutes(1))
                    .isPresent()) {
                return failed(HttpStatus.TOO_MANY_REQUESTS, "Many people install Baton at this moment.");
            }
            var ticket = tickets.issue();
            return ServerResponse.status(HttpStatus.FOUND)
                    .location(authorize(ticket.state()))
                    .cacheControl(CacheControl.noStore())
                    .header("Referrer-Policy", "no-referrer")
                    .header(HttpHeaders.SET_COOKIE, cookie(ticket.counterpart(), InstallTickets.VALID))
                    .build();
        } catch (StoreUnavailable e) {
            return failed(HttpStatus.SERVICE_UNAVAILABLE, "Baton can't reach its memory right now.");
        }
    }

    private URI authorize(String state) {
        return UriComponentsBuilder.fromUriString("https://slack.com/oauth/v2/authorize")
                .queryParam("client_id", "{id}")
                .queryParam("scope", "{scope}")
                .queryParam("state", "{state}")
                .queryParam("redirect_uri", "{redirect}")
                .encode()
                .buildAndExpand(client.id(), String.join(",", Scopes.BOT), state, redirect())
                .toUri();
    }

    private URI redirect() {
        return URI.create(client.publicUrl() + REDIRECT);
    }

    /** Takes somebody back from Slack. */
    ServerResponse finish(ServerRequest request) {
        try {
            return finished(request);
        } catch (StoreUnavailable e) {
            LOG.warn("an installation could not be completed: {}", e.getMessage());
            return failed(HttpStatus.SERVICE_UNAVAILABLE, "Baton can't reach its memory right now.");
        }
    }

    private ServerResponse finished(ServerRequest request) {
        var cookie = request.cookies().getFirst(COOKIE);
        var state = request.param("state").orElse("");
        if (cookie == null || state.isEmpty() || !tickets.redeem(state, cookie.getValue())) {
            return failed(
                    HttpStatus.BAD_REQUEST,
                    "This installation was begun somewhere else, took longer than ten minutes, or is done already.");
        }
        if (request.param("error").isPresent()) {
            return page(HttpStatus.OK, "Baton was not installed", "Nothing was changed in your workspace.");
        }
        return exchange.redeem(request.param("code").orElse(""), redirect())
                .map(this::installed)
                .orElseGet(() -> failed(HttpStatus.BAD_GATEWAY, "Slack did not complete the installation."));
    }

    private ServerResponse installed(Grant grant) {
        Stubborn.run(() -> workspaces.add(grant));
        LOG.info("Baton was installed in {}", grant.id());
        var open = UriComponentsBuilder.fromUriString("https://slack.com/app_redirect")
                .queryParam("app", "{app}")
                .queryParam("team", "{team}")
                .encode()
                .buildAndExpand(grant.app(), grant.id())
                .toUriString();
        var text = "Invite Baton to the channel that sales and marketing share, with /invite @Baton. It says there what"
                + " to do next.";
        return new Page(HttpStatus.OK, "Baton is installed in " + grant.name(), text, open, "Open Slack").response();
    }

    private static ServerResponse failed(HttpStatus status, String what) {
        return page(status, "Baton could not be installed", what + " Please begin again.");
    }

    private static ServerResponse page(HttpStatus status, String title, String text) {
        return new Page(status, title, text, START, "Install Baton").response();
    }

    /** Only this browser has it, only Baton gets it, also when Slack sends the browser back. */
    private static String cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
