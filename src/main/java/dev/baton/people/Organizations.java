package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;

/** What each organization knows of the workspaces that belong to it. Never remembered: it is read anew each time. */
final class Organizations {

    private static final String ID = "self";

    private final Documents<Organization> documents;

    Organizations(Store store) {
        this.documents = new Documents<>(store, "organization", Organization.class, organization -> List.of());
    }

    Versioned<Organization> read(OrganizationId organization) {
        return documents
                .find(Realms.of(organization), ID)
                .orElseGet(() -> new Versioned<>(ID, 0, Organization.UNLINKED));
    }

    Write put(Versioned<Organization> before, Organization after) {
        return documents.put(ID, before.version(), after);
    }

    /**
     * The part of a commit that founds something. Whoever wants to join another organization sees that something was
     * founded, since the record has moved.
     */
    Write touch(Versioned<Organization> organization) {
        return put(organization, organization.value());
    }
}
