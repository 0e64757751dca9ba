package dev.baton.slack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An installation as it is stored.
 *
 * @param installed when a person installed it, by this node's clock
 */
record SealedInstallation(
        @Nullable String team,
        @Nullable String enterprise,
        String botUser,
        String name,
        Secrets secrets,
        Instant installed) {

    /**
     * What changes when a token rotates.
     *
     * @param token sealed
     * @param refresh sealed; null if the token doesn't rotate
     * @param expires when the token does
     */
    record Secrets(
            String token,
            @Nullable String refresh,
            @Nullable Instant expires) {

        /** Without what is in it, although it is sealed. */
        @Override
        public String toString() {
            return "Secrets";
        }
    }

    SealedInstallation with(Secrets renewed) {
        return new SealedInstallation(team, enterprise, botUser, name, renewed, installed);
    }
}
