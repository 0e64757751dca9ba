package dev.baton.teams;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where Baton may write, as Teams told it.
 *
 * @param serviceUrl where Teams is for this conversation, as last seen
 * @param team the team of a channel: the id of its first channel
 * @param gone when Baton was taken out of it, by Teams' clock; null if it wasn't
 */
record Conversation(
        Kind kind,
        String serviceUrl,
        @Nullable String team,
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

    /** The same after something else came from it; whatever is older than Baton's removal is overlooked. */
    Conversation followedBy(Conversation next, Instant at) {
        return gone != null && !at.isAfter(gone) ? this : next;
    }

    Conversation goneAt(@Nullable Instant at) {
        return new Conversation(kind, serviceUrl, team, at);
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
