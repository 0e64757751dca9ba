package dev.baton.chat;

import java.util.List;
import java.util.Optional;

/** Who is in a platform's workspaces. Its methods ask the platform and may take seconds. */
public interface Roster {

    /** The platform's name in {@link WorkspaceId}. */
    String platform();

    /** What the platform knows of an account; empty if it can't be asked now or knows nothing. */
    Optional<Profile> profile(AccountId account);

    /** The members of a group; empty if it can't be asked now. */
    Optional<List<AccountId>> members(GroupId group);
}
