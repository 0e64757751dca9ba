package dev.baton.delivery;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;

/** Whom a message is for. */
public sealed interface Addressee {

    /** Everybody in a channel. */
    record Channel(ConversationId conversation) implements Addressee {}

    /** One person alone. */
    record Person(AccountId account) implements Addressee {}

    default WorkspaceId workspace() {
        return switch (this) {
            case Channel(var conversation) -> conversation.workspace();
            case Person(var account) -> account.workspace();
        };
    }
}
