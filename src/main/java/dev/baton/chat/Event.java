package dev.baton.chat;

import java.time.Instant;

/** Something that happened in a workspace. */
public sealed interface Event extends Interaction {

    /** Baton was invited to a conversation, by the person if the platform says who. */
    record Invited(Context context) implements Event {}

    /** The person opened Baton's own page. */
    record HomeOpened(Context context) implements Event {}

    /** A channel goes by another id from now on. */
    record Moved(Context context, ConversationId from, ConversationId to) implements Event {}

    /** The person wrote below one of Baton's messages, or changed what he wrote there. */
    record Said(Context context, Remark remark) implements Event {}

    /**
     * The person put a reaction on a message, one that {@linkplain EventHandler#listensTo somebody listens to}. Slack
     * and the sandbox tell of messages that people or other apps wrote; Teams tells of Baton's own alone, and not what
     * they say. One that is put on twice is told twice.
     *
     * @param emoji as the platform calls it, without a tone of skin: {@code mega} in Slack, {@code like} in Teams
     * @param quote where the message is, at least
     */
    record Reacted(Context context, String emoji, Action.Quote quote) implements Event {}

    /**
     * What was written below one of Baton's messages was deleted, by whomever.
     *
     * @param root the message whose thread it was in
     * @param said when it was first written, by the platform's clock
     */
    record Withdrawn(Context context, MessageRef root, MessageRef message, Instant said) implements Event {}
}
