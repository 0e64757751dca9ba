package dev.baton.chat;

/**
 * A person's account in one workspace.
 *
 * @param user the platform's own id of the user, such as {@code U0123}
 */
public record AccountId(WorkspaceId workspace, String user) {

    public AccountId {
        Limits.require(user.length() <= Limits.ID, "too long an id of an account");
    }

    /** {@code platform:workspace/user}, the form that is stored. */
    @Override
    public String toString() {
        return workspace + "/" + user;
    }
}
