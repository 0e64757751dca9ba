package dev.baton.people;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Roster;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.Collection;
import java.util.List;

/** What each organization knows of the workspaces that belong to it. Never remembered: it is read anew each time. */
final class Organizations {

    private static final String ID = "self";

    private final Documents<Organization> documents;
    private final List<Roster> rosters;

    Organizations(Store store, List<Roster> rosters) {
        this.rosters = List.copyOf(rosters);
        this.documents = new Documents<>(store, "organization", Organization.class, organization -> List.of());
    }

    Versioned<Organization> read(OrganizationId organization) {
        return documents
                .find(Realms.of(organization), ID)
                .orElseGet(() -> new Versioned<>(ID, 0, Organization.UNLINKED));
    }

    /** What people call a workspace; its platform and id if that isn't known. */
    String nameOf(WorkspaceId workspace) {
        return rosters.stream()
                .filter(roster -> roster.platform().equals(workspace.platform()))
                .flatMap(roster -> roster.nameOf(workspace).stream())
                .findFirst()
                .map(name -> Excerpt.of(name, Limits.LABEL))
                .orElseGet(() -> People.platform(workspace) + " " + workspace.id());
    }

    /** The same beside others: two that are called alike are told apart by the beginning of their ids. */
    String nameOf(WorkspaceId workspace, Collection<WorkspaceId> others) {
        var name = nameOf(workspace);
        var isShared = others.stream()
                .filter(other -> !other.equals(workspace))
                .anyMatch(other -> nameOf(other).equals(name));
        return isShared ? distinct(name, workspace) : name;
    }

    private static String distinct(String name, WorkspaceId workspace) {
        var mark = " (" + workspace.id().replaceFirst("-.*", "") + ")";
        return Excerpt.of(name, Limits.LABEL - mark.length()) + mark;
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
