package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Realm;

/** Where things are kept. */
public final class Realms {

    public static Realm of(OrganizationId organization) {
        return new Realm(organization.value());
    }

    /** What is known of a workspace before it is known whose it is. */
    public static Realm of(WorkspaceId workspace) {
        return new Realm("workspace:" + workspace);
    }

    public static OrganizationId organization(Realm realm) {
        return new OrganizationId(realm.name());
    }

    private Realms() {}
}
