package dev.baton.chat;

/** Where a message goes. */
public sealed interface Place {

    /** Into a channel. */
    record InChannel(ConversationId conversation) implements Place {}

    /** Below a message that was posted; after it where messages have no threads, as in a group chat of Teams. */
    record InThread(MessageRef root) implements Place {}

    /** To one person alone. */
    record ToPerson(AccountId account) implements Place {}
}
