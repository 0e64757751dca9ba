package dev.baton.chat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Whether Baton can begin a conversation of several people in a workspace; see {@link Place.Together}. */
    boolean gathers(WorkspaceId workspace);

    /**
     * Where somebody on the platform begins to write to somebody else there; empty if the platform has no such page.
     *
     * @param email of whom is to be written to, if it is known
     */
    Optional<URI> writingTo(AccountId account, @Nullable String email);

    /** The members of a group; empty if it can't be asked now. */
    Optional<List<AccountId>> members(GroupId group);
}
