package dev.baton.chat;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, and where. The adapter has verified it with the platform.
 *
 * @param conversation where it was done, if in a conversation
 * @param surface what it was done on
 * @param isPrivate whether the conversation is one with Baton alone
 */
public record Context(
        InteractionId id,
        OrganizationId organization,
        PersonId person,
        AccountId account,
        @Nullable ConversationId conversation,
        Surface surface,
        boolean isPrivate) {

    /** What a person acted on. */
    public enum Surface {
        MESSAGE,
        HOME,
        FORM
    }
}
