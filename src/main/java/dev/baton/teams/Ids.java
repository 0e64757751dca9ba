package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.InteractionId;
import java.util.UUID;

/** Names interactions by what Teams repeats unchanged. */
final class Ids {

    /** An activity's id is its conversation's own. */
    static InteractionId of(Activity activity) {
        var id = activity.text("id");
        return new InteractionId("teams:" + activity.text("conversation", "id") + ":"
                + (id.isEmpty() ? UUID.randomUUID().toString() : id));
    }

    /** Sending the same copy of a form twice is one thing. */
    static InteractionId of(AccountId account, Copy copy) {
        return new InteractionId(account + ":form:" + copy.number());
    }

    private Ids() {}
}
