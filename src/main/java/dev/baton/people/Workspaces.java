package dev.baton.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.delivery.Reach;
import dev.baton.store.Broadcast;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which organization a workspace belongs to. What is kept here decides; all else follows it. */
public final class Workspaces implements Reach {

    private static final String ID = "owner";
    private static final String CHANGED = "workspaces";

    /** In case word of a change got lost. */
    static final Duration REMEMBERED = Duration.ofMinutes(2);

    /** The organization that owns a workspace. */
    record Owner(OrganizationId organization) {}

    private final Store store;
    private final Broadcast broadcast;
    private final Documents<Owner> owners;

    /** Replaced as a whole: who was reading while it was forgotten remembers what he has read in vain. */
    private volatile Cache<WorkspaceId, OrganizationId> known = nothingKnown();

    Workspaces(Store store, Broadcast broadcast) {
        this.store = store;
        this.broadcast = broadcast;
        this.owners = new Documents<>(store, "workspace", Owner.class, owner -> List.of());
        broadcast.listen(CHANGED, ignored -> forget());
    }

    private static Cache<WorkspaceId, OrganizationId> nothingKnown() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    private void forget() {
        known = nothingKnown();
    }

    /** The organization that owns the workspace; a workspace that is new gets a new one. */
    public OrganizationId organizationOf(WorkspaceId workspace) {
        var memory = known;
        var remembered = memory.getIfPresent(workspace);
        if (remembered != null) {
            return remembered;
        }
        var owner = read(workspace).map(each -> each.value().organization()).orElseGet(() -> found(workspace));
        memory.put(workspace, owner);
        return owner;
    }

    /** As it is now, whatever is remembered. */
    Optional<Versioned<Owner>> read(WorkspaceId workspace) {
        return owners.find(Realms.of(workspace), ID);
    }

    private OrganizationId found(WorkspaceId workspace) {
        var organization = newOrganization();
        try {
            store.commit(Realms.of(workspace), Operation.anonymous(), List.of(owners.add(ID, new Owner(organization))));
            return organization;
        } catch (StaleWrite e) {
            return read(workspace).orElseThrow().value().organization();
        }
    }

    static OrganizationId newOrganization() {
        return new OrganizationId(UlidCreator.getMonotonicUlid().toString());
    }

    /**
     * The moment at which a workspace goes over to another organization, on all nodes.
     *
     * @throws StaleWrite if its owner has changed since it was read
     */
    void handOver(WorkspaceId workspace, Versioned<Owner> before, OrganizationId to) {
        store.commit(Realms.of(workspace), owners.put(ID, before.version(), new Owner(to)));
        changed();
    }

    /** All nodes forget whose a workspace is. */
    void changed() {
        forget();
        broadcast.tell(CHANGED, "");
    }

    /** A no is never an old one; a yes may be, for a short while, if word of a change got lost. */
    @Override
    public boolean covers(OrganizationId organization, WorkspaceId workspace) {
        var memory = known;
        if (organization.equals(memory.getIfPresent(workspace))) {
            return true;
        }
        var owner = read(workspace).map(each -> each.value().organization());
        owner.ifPresent(each -> memory.put(workspace, each));
        return owner.isEmpty() || owner.get().equals(organization);
    }
}
