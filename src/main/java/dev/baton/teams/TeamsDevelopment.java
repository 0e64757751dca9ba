package dev.baton.teams;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands in for Teams while Baton is developed, always on this machine.
 *
 * @param loginUrl For development: address on this machine that issues tokens instead of Microsoft's login service.
 * @param keysUrl For development: address on this machine of the OpenID metadata whose keys prove that a request comes
 *     from Teams.
 * @param serviceHosts For development: more hosts that may be called like Teams, such as 127.0.0.1:56150, all of them
 *     on this machine, with commas between them.
 * @param anonymous For development: true lets a peer on this machine in without any proof, such as Microsoft 365 Agents
 *     Playground. Needs TEAMS_SERVICE_HOSTS, and neither TEAMS_APP_SECRET nor TEAMS_APP_CERTIFICATE may be set.
 */
@ConfigurationProperties("teams")
record TeamsDevelopment(
        @Nullable String loginUrl,
        @Nullable String keysUrl,
        @Nullable String serviceHosts,
        @DefaultValue("false") String anonymous) {}
