package dev.baton.slack;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Slack gives an app that was installed.
 *
 * @param team null if it was installed in a whole Enterprise organization
 * @param enterprise the Enterprise organization, if there is one
 * @param app Slack's id of the app
 */
record Grant(
        @Nullable String team, @Nullable String enterprise, String app, String botUser, String name, Tokens tokens) {

    /** By its workspace or its organization. */
    String id() {
        return Objects.requireNonNull(team == null ? enterprise : team);
    }

    /**
     * Tokens as they are.
     *
     * @param refresh null if the access token doesn't rotate
     * @param lifetime of the access token; null for ever
     */
    record Tokens(
            String access,
            @Nullable String refresh,
            @Nullable Duration lifetime) {

        @Override
        public String toString() {
            return "Tokens";
        }
    }
}
