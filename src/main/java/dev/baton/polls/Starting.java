package dev.baton.polls;

import dev.baton.chat.AccountId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written as a poll begins. */
final class Starting {

    private final Polls polls;

    Starting(Polls polls) {
        this.polls = polls;
    }

    /** @param owner who is told if its card can't be posted */
    List<Write> writes(OrganizationId organization, Poll poll, @Nullable AccountId owner) {
        var writes = new ArrayList<Write>();
        writes.add(polls.add(poll));
        PollCards.headlinesOf(poll)
                .forEach(headline ->
                        writes.add(Outgoing.headline(headline, owner).add(organization)));
        writes.addAll(PollTimers.close(poll));
        writes.add(PollTimers.forget(poll.id(), poll.made().plus(PollTimers.KEPT)));
        return writes;
    }
}
