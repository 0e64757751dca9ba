package dev.baton.delivery;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;

/** Whether an organization still reaches a workspace: one that has left it gets nothing from it any more. */
public interface Reach {

    /** False only if the workspace is known to belong to another organization. */
    boolean covers(OrganizationId organization, WorkspaceId workspace);
}
