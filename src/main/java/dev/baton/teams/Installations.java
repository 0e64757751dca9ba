package dev.baton.teams;

import dev.baton.chat.WorkspaceId;
import dev.baton.store.Broadcast;
import dev.baton.store.Store;
import dev.baton.store.StoreUnavailable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The tenants that Baton is installed in. Teams installs it in teams, chats and for people one by one, and doesn't say
 * when the last is gone; so a tenant counts as installed from the first that is heard of it until {@link #remove}.
 */
final class Installations {

    private static final String ID = "teams";

    private final Notebook<Installation> installations;
    private final String bot;
    private final InstantSource clock;

    Installations(Store store, Broadcast broadcast, TeamsSetup setup, InstantSource clock) {
        this.installations = new Notebook<>(store, broadcast, "teams-installation", Installation.class);
        this.bot = "28:" + setup.appId();
        this.clock = clock;
    }

    /** What it says may be a moment old, but a change holds at once on this node. */
    Standing in(WorkspaceId workspace) {
        try {
            return installations
                    .find(workspace, ID)
                    .filter(installation -> installation.removed() == null)
                    .<Standing>map(Standing.Installed::new)
                    .orElseGet(Standing.Absent::new);
        } catch (StoreUnavailable e) {
            return new Standing.Unsure("Baton's store can't be read now");
        }
    }

    /**
     * Something came in from a tenant, so Baton is installed there. Whoever is the first to install it becomes its
     * administrator. Anything that is older than a removal is overlooked.
     *
     * @throws StoreUnavailable if there was something new, and it can't be written down
     */
    void install(Activity activity) {
        var serviceUrl = activity.find("serviceUrl");
        Origin.of(activity).filter(origin -> serviceUrl != null).ifPresent(origin -> {
            var at = at(activity);
            var installer = isInstalling(activity) && origin.account() != null
                    ? origin.account().user()
                    : null;
            installations.change(
                    origin.workspace(),
                    ID,
                    before -> before.map(installation -> isOlder(at, installation)
                                    ? installation
                                    : installation.with(text(serviceUrl), installer))
                            .orElseGet(() -> new Installation(text(serviceUrl), bot, installer, at, null)));
        });
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static boolean isInstalling(Activity activity) {
        return activity.text("type").equals("installationUpdate")
                && activity.text("action").equals("add");
    }

    private static boolean isOlder(Instant at, Installation installation) {
        return installation.removed() != null && !at.isAfter(installation.removed());
    }

    private Instant at(Activity activity) {
        try {
            return OffsetDateTime.parse(activity.text("timestamp")).toInstant();
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }

    /**
     * Baton was removed from all of the tenant. Nothing is sent there any more.
     *
     * @param at when, by Teams' clock
     */
    void remove(WorkspaceId workspace, Instant at) {
        if (installations.find(workspace, ID).isPresent()) {
            installations.change(workspace, ID, before -> before.orElseThrow().removedAt(at));
        }
    }
}
