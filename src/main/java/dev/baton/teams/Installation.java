package dev.baton.teams;

import org.jspecify.annotations.Nullable;

/**
 * Baton in one tenant.
 *
 * @param serviceUrl where Teams is for the tenant, as last seen
 * @param bot Baton's own id in Teams, {@code 28:…}
 * @param installer which member installed Baton first, by object id in Entra; null if that isn't known
 * @param domain of the installer's e-mail address; null until it is known
 */
record Installation(
        String serviceUrl,
        String bot,
        @Nullable String installer,
        @Nullable String domain) {

    Installation with(String newServiceUrl, @Nullable String newInstaller) {
        return new Installation(newServiceUrl, bot, installer == null ? newInstaller : installer, domain);
    }

    /** The same without an installer who turned out to be a guest: the next one takes his place. */
    Installation without(String guest) {
        return guest.equals(installer) ? new Installation(serviceUrl, bot, null, domain) : this;
    }

    Installation of(String newDomain) {
        return new Installation(serviceUrl, bot, installer, newDomain);
    }
}
