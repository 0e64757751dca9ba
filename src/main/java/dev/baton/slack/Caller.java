package dev.baton.slack;

import dev.baton.chat.AccountId;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import org.jspecify.annotations.Nullable;

/** Who did something. */
sealed interface Caller {

    record Known(Installation installation, OrganizationId organization, PersonId person, AccountId account)
            implements Caller {

        /** Nowhere in particular, or on a surface of one's own. */
        Context context(InteractionId id, Context.Surface surface) {
            return new Context(id, organization, person, account, null, surface, false);
        }

        /** In a conversation. */
        Context context(InteractionId id, String channel) {
            return new Context(
                    id,
                    organization,
                    person,
                    account,
                    SlackIds.isChannel(channel) ? conversation(channel) : null,
                    Context.Surface.MESSAGE,
                    channel.startsWith("D"));
        }

        ConversationId conversation(String channel) {
            return new ConversationId(installation.workspace(), channel);
        }
    }

    /**
     * Can't be told now, or isn't served.
     *
     * @param words for the person
     * @param installation if there is one
     */
    record Unknown(String words, @Nullable Installation installation) implements Caller {}
}
