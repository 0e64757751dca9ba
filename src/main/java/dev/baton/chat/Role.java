package dev.baton.chat;

/** What a person may do; each role includes those before it. */
public enum Role {
    /** A guest of the workspace or somebody from another company: sees what Baton posts, may not act. */
    GUEST,
    MEMBER,
    ADMINISTRATOR;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
