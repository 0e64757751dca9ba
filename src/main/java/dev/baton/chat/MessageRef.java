package dev.baton.chat;

/**
 * Where the platform keeps a message that was posted.
 *
 * @param id the platform's own id, such as Slack's {@code ts}
 */
public record MessageRef(ConversationId conversation, String id) {}
