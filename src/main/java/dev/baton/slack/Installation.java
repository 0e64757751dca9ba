package dev.baton.slack;

import dev.baton.chat.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * Baton in one workspace, or in all workspaces of an Enterprise organization.
 *
 * @param workspace by {@code T…}, or by {@code E…} if it is the organization's: people and channels there have the same
 *     ids in each of its workspaces
 * @param team the one workspace; null for a whole organization
 * @param enterprise the Enterprise organization that the workspace belongs to, if it does
 * @param botUser Baton's own user there
 * @param name as people know it
 */
record Installation(
        WorkspaceId workspace,
        @Nullable String team,
        @Nullable String enterprise,
        String botUser,
        String name,
        String token) {

    /** Whether somebody of that team and organization belongs here; somebody else comes from another company. */
    boolean isHome(@Nullable String someTeam, @Nullable String someEnterprise) {
        var isOfTeam = team != null && team.equals(someTeam);
        var isOfEnterprise = enterprise != null && (enterprise.equals(someEnterprise) || enterprise.equals(someTeam));
        return isOfTeam || isOfEnterprise;
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Installation[" + workspace + "]";
    }
}
