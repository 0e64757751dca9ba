package dev.baton.chat;

/** Where a message goes. */
public sealed interface Place {

    /** The workspace it is in. */
    default WorkspaceId workspace() {
        return switch (this) {
            case InChannel(var conversation) -> conversation.workspace();
            case InThread(var root) -> root.conversation().workspace();
            case ToPerson(var account) -> account.workspace();
        };
    }

    /** Into a channel. */
    record InChannel(ConversationId conversation) implements Place {}

    /** Below a message that was posted; after it where messages have no threads, as in a group chat of Teams. */
    record InThread(MessageRef root) implements Place {}

    /** To one person alone. */
    record ToPerson(AccountId account) implements Place {}
}
