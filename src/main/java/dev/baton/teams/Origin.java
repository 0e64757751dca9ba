package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity comes from.
 *
 * @param workspace the tenant
 * @param conversation without its thread
 * @param kind of conversation
 * @param thread the message that begins the thread; empty outside of a channel
 * @param account whose doing it was; null if it was nobody's
 */
record Origin(
        WorkspaceId workspace,
        ConversationId conversation,
        Conversation.Kind kind,
        String thread,
        @Nullable AccountId account) {

    /** Empty if the activity doesn't say. */
    static Optional<Origin> of(Activity activity) {
        var tenant = activity.find("channelData", "tenant", "id");
        var told = tenant == null ? activity.find("conversation", "tenantId") : tenant;
        var conversation = activity.find("conversation", "id");
        if (told == null || conversation == null) {
            return Optional.empty();
        }
        var workspace = new WorkspaceId(TeamsPlatform.NAME, told.toLowerCase(Locale.ROOT));
        var user = activity.find("from", "aadObjectId");
        return Optional.of(new Origin(
                workspace,
                new ConversationId(workspace, Conversation.withoutThread(conversation)),
                Conversation.Kind.of(activity.text("conversation", "conversationType"), conversation),
                Conversation.threadOf(conversation),
                user == null ? null : new AccountId(workspace, user.toLowerCase(Locale.ROOT))));
    }

    /** Whether nobody else is in the conversation. */
    boolean isPrivate() {
        return kind == Conversation.Kind.PERSONAL;
    }
}
