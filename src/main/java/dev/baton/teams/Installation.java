package dev.baton.teams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Baton in one tenant.
 *
 * @param serviceUrl where Teams is for the tenant, as last seen
 * @param bot Baton's own id in Teams, {@code 28:…}
 * @param installer who installed Baton first, by object id in Entra; null if that isn't known
 * @param installed when Baton was first heard of in the tenant
 * @param removed when Baton was removed from all of it; null if it wasn't
 */
record Installation(
        String serviceUrl,
        String bot,
        @Nullable String installer,
        Instant installed,
        @Nullable Instant removed) {

    Installation with(String newServiceUrl, @Nullable String newInstaller) {
        return new Installation(newServiceUrl, bot, installer == null ? newInstaller : installer, installed, null);
    }

    Installation removedAt(Instant at) {
        return new Installation(serviceUrl, bot, installer, installed, at);
    }
}
