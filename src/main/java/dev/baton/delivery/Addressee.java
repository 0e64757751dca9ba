package dev.baton.delivery;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import java.util.List;

/** Whom a message is for. */
public sealed interface Addressee {

    /** Everybody in a channel. */
    record Channel(ConversationId conversation) implements Addressee {}

    /** One person alone. */
    record Person(AccountId account) implements Addressee {}

    /** A few people of one workspace, who read it together. */
    record Together(List<AccountId> accounts) implements Addressee {

        public Together {
            accounts = List.copyOf(accounts);
        }
    }

    default WorkspaceId workspace() {
        return switch (this) {
            case Channel(var conversation) -> conversation.workspace();
            case Person(var account) -> account.workspace();
            case Together(var accounts) -> accounts.getFirst().workspace();
        };
    }
}
