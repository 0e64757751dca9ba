package dev.baton.people;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Baton is reached from outside.
 *
 * @param publicUrl Base address under which Slack, people's browsers and their calendars reach Baton, such as
 *     https://baton.example.com. Needed with SLACK_CLIENT_ID, for pictures in messages, for HubSpot, which signs it,
 *     and for calendars unless Baton is only tried in the sandbox, where calendars on the same machine reach it
 *     without.
 */
@ConfigurationProperties("baton")
public record PublicAddress(@Nullable String publicUrl) {

    /** Without a slash at its end; empty if it isn't set. */
    public Optional<URI> base() {
        return Optional.ofNullable(publicUrl)
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(url -> URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url));
    }
}
