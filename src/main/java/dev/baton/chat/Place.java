package dev.baton.chat;

import java.util.List;

/** Where a message goes. */
public sealed interface Place {

    /** The workspace it is in. */
    default WorkspaceId workspace() {
        return switch (this) {
            case InChannel(var conversation) -> conversation.workspace();
            case InThread(var root) -> root.conversation().workspace();
            case ToPerson(var account) -> account.workspace();
            case Together(var accounts) -> accounts.getFirst().workspace();
        };
    }

    /** Into a channel. */
    record InChannel(ConversationId conversation) implements Place {}

    /** Below a message that was posted; after it where messages have no threads, as in a group chat of Teams. */
    record InThread(MessageRef root) implements Place {}

    /** To one person alone. */
    record ToPerson(AccountId account) implements Place {}

    /**
     * To a few people of one workspace, in a conversation of their own with Baton; the same for the same people each
     * time. A platform that {@linkplain Roster#gathers has none} refuses.
     */
    record Together(List<AccountId> accounts) implements Place {

        public Together {
            accounts = List.copyOf(accounts);
            Limits.require(
                    accounts.size() > 1
                            && accounts.stream()
                                            .map(AccountId::workspace)
                                            .distinct()
                                            .count()
                                    == 1,
                    "several people of one workspace: " + accounts);
        }
    }
}
