package dev.baton.teams;

import dev.baton.chat.WorkspaceId;
import dev.baton.store.Broadcast;
import dev.baton.store.Store;
import dev.baton.store.StoreUnavailable;

/**
 * The tenants that Baton is installed in. Teams installs it in teams, chats and for people one by one, and doesn't say
 * when the last is gone; so a tenant counts as installed from the first that is heard of it. Of the places in it that
 * took Baton out, {@link Acquaintances} know.
 */
final class Installations {

    private static final String ID = "teams";

    private final Notebook<Installation> installations;
    private final String bot;

    Installations(Store store, Broadcast broadcast, TeamsSetup setup) {
        this.installations = new Notebook<>(store, broadcast, "teams-installation", Installation.class);
        this.bot = "28:" + setup.appId();
    }

    /** What it says may be a moment old, but a change holds at once on this node. */
    Standing in(WorkspaceId workspace) {
        try {
            return installations
                    .find(workspace, ID)
                    .<Standing>map(Standing.Installed::new)
                    .orElseGet(Standing.Absent::new);
        } catch (StoreUnavailable e) {
            return new Standing.Unsure("Baton's store can't be read now");
        }
    }

    /**
     * Something came in from a tenant, so Baton is installed there. Whoever is the first to install it becomes its
     * administrator, unless he turns out to be a guest.
     *
     * @throws StoreUnavailable if there was something new, and it can't be written down
     */
    void install(Activity activity) {
        var serviceUrl = activity.text("serviceUrl");
        Origin.of(activity).filter(origin -> !serviceUrl.isEmpty()).ifPresent(origin -> {
            var installer = isInstalling(activity) && origin.account() != null
                    ? origin.account().user()
                    : null;
            installations.change(
                    origin.workspace(),
                    ID,
                    before -> before.map(installation -> installation.with(serviceUrl, installer))
                            .orElseGet(() -> new Installation(serviceUrl, bot, installer, null)));
        });
    }

    private static boolean isInstalling(Activity activity) {
        return activity.text("type").equals("installationUpdate")
                && activity.text("action").equals("add");
    }

    /** A guest doesn't count as the installer. */
    void discharge(WorkspaceId workspace, String guest) {
        installations.change(workspace, ID, before -> before.orElseThrow().without(guest));
    }

    /** Whose tenant it is, by the domain of the installer's e-mail address. */
    void noteDomain(WorkspaceId workspace, String domain) {
        installations.change(workspace, ID, before -> before.orElseThrow().of(domain));
    }
}
