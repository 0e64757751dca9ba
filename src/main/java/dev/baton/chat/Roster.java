package dev.baton.chat;

import java.util.List;
import java.util.Optional;

/** A platform's workspaces, and who is in them. Its methods may ask the platform, and then take seconds. */
public interface Roster {

    /** The platform's name in {@link WorkspaceId}. */
    String platform();

    /**
     * What people call a workspace, such as {@code Acme in Slack}; empty if that isn't known. Nobody is asked for it.
     */
    Optional<String> nameOf(WorkspaceId workspace);

    /** What the platform knows of an account; empty if it can't be asked now or knows nothing. */
    Optional<Profile> profile(AccountId account);

    /** The members of a group; empty if it can't be asked now. */
    Optional<List<AccountId>> members(GroupId group);
}
