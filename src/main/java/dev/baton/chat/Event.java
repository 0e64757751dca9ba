package dev.baton.chat;

/** Something that happened in a workspace. */
public sealed interface Event extends Interaction {

    /** Baton was invited to a conversation, by the person if the platform says who. */
    record Invited(Context context) implements Event {}

    /** The person opened Baton's own page. */
    record HomeOpened(Context context) implements Event {}

    /** A channel goes by another id from now on. */
    record Moved(Context context, ConversationId from, ConversationId to) implements Event {}
}
