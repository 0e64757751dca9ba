package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** Workspaces by what people call them. */
final class AuditedWorkspaces implements Audited {

    static final String WORKSPACE = "workspace";

    private final Organizations organizations;

    AuditedWorkspaces(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String thing() {
        return WORKSPACE;
    }

    /** One that has left is still called what its platform calls it. */
    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return Optional.of(organizations.nameOf(WorkspaceId.parse(id)));
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return organizations.read(organization).value().workspaces().stream()
                .filter(workspace -> organizations.nameOf(workspace).equalsIgnoreCase(name))
                .map(WorkspaceId::toString)
                .toList();
    }
}
