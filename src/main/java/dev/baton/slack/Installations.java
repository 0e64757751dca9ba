package dev.baton.slack;

import dev.baton.chat.WorkspaceId;
import java.time.Instant;

/** Where Baton is installed. What it says may be a few seconds old, but a removal holds at once on this node. */
interface Installations {

    Standing in(WorkspaceId workspace);

    /** The installation that something came in through. */
    Standing behind(Origin origin);

    /**
     * Baton was removed.
     *
     * @param at when, by Slack's clock; an installation that is newer stays
     */
    void remove(WorkspaceId workspace, Instant at);

    /** A token was said to have expired. */
    void renew(WorkspaceId workspace);

    void close();
}
