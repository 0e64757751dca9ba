package dev.baton.chat;

import java.time.Duration;
import java.time.Instant;

/**
 * A chat platform, to send to. Only {@code delivery} calls it. No method throws for what a platform does; each makes at
 * most one attempt and ends within 20 seconds.
 */
public interface ChatPlatform {

    /** The platform's name in {@link WorkspaceId}, such as {@code slack}. */
    String name();

    /** The least time between two messages in one conversation. */
    Duration pace();

    Sending post(Post post);

    /** Shows another card in place of a message's. Doing it twice changes nothing, so it is never ambiguous. */
    Sending.Known update(OrganizationId organization, MessageRef message, Card card);

    /**
     * Takes a message of Baton's away. Doing it twice changes nothing, so it is never ambiguous; one that isn't there
     * any more counts as taken away.
     */
    Sending.Known delete(OrganizationId organization, MessageRef message);

    /**
     * Looks for a message by its id, where it was to go. What is on its card doesn't matter.
     *
     * @param since nothing older needs to be looked at
     */
    Sighting find(Post post, Instant since);
}
