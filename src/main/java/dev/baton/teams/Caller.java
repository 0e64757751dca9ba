package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;

/** Who did something. */
sealed interface Caller {

    record Known(Origin origin, OrganizationId organization, PersonId person, AccountId account) implements Caller {

        /** In the conversation that it was done in. */
        Context context(InteractionId id) {
            return context(id, origin.conversation());
        }

        /** In another conversation of the same kind. */
        Context context(InteractionId id, ConversationId conversation) {
            return new Context(
                    id, organization, person, account, conversation, Context.Surface.MESSAGE, origin.isPrivate());
        }

        /** By a form. */
        Context byForm(InteractionId id) {
            return new Context(id, organization, person, account, null, Context.Surface.FORM, false);
        }
    }

    /**
     * Can't be told now, or isn't served.
     *
     * @param words for the person
     */
    record Unknown(String words) implements Caller {}
}
