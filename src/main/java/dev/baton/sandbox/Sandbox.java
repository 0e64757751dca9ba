package dev.baton.sandbox;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Realms;
import dev.baton.store.Realm;

/** The one workspace that there is, and how its conversations are called. */
final class Sandbox {

    static final String PLATFORM = "sandbox";
    static final WorkspaceId WORKSPACE = new WorkspaceId(PLATFORM, "demo");
    static final Realm REALM = Realms.of(WORKSPACE);

    /** The author of Baton's own messages; no member is called that. */
    static final String BATON = "baton";

    private static final String CHANNEL = "c-";
    private static final String DIRECT = "d-";

    static AccountId account(String user) {
        return new AccountId(WORKSPACE, user);
    }

    static ConversationId conversation(String id) {
        return new ConversationId(WORKSPACE, id);
    }

    /** The conversation's id of a channel. */
    static String channel(String name) {
        return CHANNEL + name;
    }

    /** The conversation's id of what a member and Baton write to each other. */
    static String direct(String user) {
        return DIRECT + user;
    }

    static boolean isDirect(String conversation) {
        return conversation.startsWith(DIRECT);
    }

    private Sandbox() {}
}
