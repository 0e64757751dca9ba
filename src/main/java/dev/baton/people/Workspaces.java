package dev.baton.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import java.time.Duration;
import java.util.List;

/** Which organization a workspace belongs to. */
public final class Workspaces {

    private static final String ID = "owner";
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** The organization that owns a workspace. */
    record Owner(OrganizationId organization) {}

    private final Store store;
    private final Documents<Owner> owners;
    private final Cache<WorkspaceId, OrganizationId> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    Workspaces(Store store) {
        this.store = store;
        this.owners = new Documents<>(store, "workspace", Owner.class, owner -> List.of());
    }

    /** The organization that owns the workspace; a workspace that is new gets a new one. */
    public OrganizationId organizationOf(WorkspaceId workspace) {
        return known.get(workspace, this::findOrFound);
    }

    private OrganizationId findOrFound(WorkspaceId workspace) {
        var realm = Realms.of(workspace);
        return owners.find(realm, ID).map(owner -> owner.value().organization()).orElseGet(() -> found(workspace));
    }

    private OrganizationId found(WorkspaceId workspace) {
        var realm = Realms.of(workspace);
        var organization = new OrganizationId(UlidCreator.getMonotonicUlid().toString());
        try {
            store.commit(realm, Operation.anonymous(), List.of(owners.add(ID, new Owner(organization))));
            return organization;
        } catch (StaleWrite e) {
            return owners.find(realm, ID).orElseThrow().value().organization();
        }
    }
}
