package dev.baton.teams;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where Baton may write, as Teams told it.
 *
 * @param serviceUrl where Teams is for this conversation, as last seen
 * @param team the team of a channel: the id of its first channel
 * @param joined when Baton was last added to it, by Teams' clock; null if that was never told
 * @param gone when Baton was taken out of it, by Teams' clock; null if it wasn't
 */
record Conversation(
        Kind kind,
        String serviceUrl,
        @Nullable String team,
        @Nullable Instant joined,
        @Nullable Instant gone) {

    /** What a conversation is. */
    enum Kind {
        PERSONAL,

        /** Messages in it have threads. */
        CHANNEL,

        /** Also a meeting's chat. */
        GROUP_CHAT;

        private static final String MESSAGE_ID = ";messageid=";

        /**
         * By what Teams calls it, or by its id.
         *
         * @param type {@code conversationType} of an activity; empty if it wasn't told
         */
        static Kind of(String type, String id) {
            return switch (type.toLowerCase(Locale.ROOT)) {
                case "personal" -> PERSONAL;
                case "channel" -> CHANNEL;
                case "groupchat" -> GROUP_CHAT;
                default -> guess(id);
            };
        }

        /** Channels are {@code 19:…@thread.tacv2}, older ones {@code …@thread.skype}, chats {@code …@thread.v2}. */
        private static Kind guess(String id) {
            if (id.endsWith("@thread.tacv2") || id.endsWith("@thread.skype")) {
                return CHANNEL;
            }
            return id.startsWith("a:") || id.endsWith("@unq.gbl.spaces") ? PERSONAL : GROUP_CHAT;
        }

        /**
         * By what the Connector calls a message's thread, or the conversation itself where there are no threads.
         *
         * @param root the message that the thread is of
         */
        String thread(String conversation, String root) {
            return this == CHANNEL ? conversation + MESSAGE_ID + root : conversation;
        }
    }

    /** Whether Baton was taken out of it. */
    boolean removed() {
        return gone != null;
    }

    /**
     * The same after something else came from it. Teams doesn't tell in order: whatever is older than Baton's removal
     * is overlooked, and so is a removal that is older than the last time Baton was added.
     */
    Conversation followedBy(Conversation next, Instant at) {
        var isOld = gone != null && !at.isAfter(gone);
        var wasUndone = next.gone != null && joined != null && at.isBefore(joined);
        if (isOld || wasUndone) {
            return this;
        }
        return next.joined == null ? next.joinedAt(joined) : next;
    }

    Conversation joinedAt(@Nullable Instant at) {
        return new Conversation(kind, serviceUrl, team, at, gone);
    }

    Conversation goneAt(@Nullable Instant at) {
        return new Conversation(kind, serviceUrl, team, joined, at);
    }

    /** The id without the thread. */
    static String withoutThread(String id) {
        var thread = id.indexOf(Kind.MESSAGE_ID);
        return thread < 0 ? id : id.substring(0, thread);
    }

    /** The message whose thread the id is of; empty if it is of none. */
    static String threadOf(String id) {
        var thread = id.indexOf(Kind.MESSAGE_ID);
        return thread < 0 ? "" : id.substring(thread + Kind.MESSAGE_ID.length());
    }
}
