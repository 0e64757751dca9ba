package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.store.Write;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a lead goes.
 *
 * @param assignee whose it is; if null it is open to the first who accepts
 * @param insteadOf whom the assignee covers; null if nobody
 * @param writes belong into the lead's commit: the turn is taken with it or not at all. It is stale if another lead has
 *     taken the same turn, or the rules have changed; whoever commits asks anew then.
 */
public record Decision(
        PodId pod, @Nullable PersonId assignee, @Nullable PersonId insteadOf, Why why, List<Write> writes) {

    public Decision {
        writes = List.copyOf(writes);
    }

    Decision with(List<Write> others) {
        return new Decision(pod, assignee, insteadOf, why, others);
    }
}
