package dev.baton.polls;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.pods.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A poll that recurs.
 *
 * @param open how long each run can be voted in
 */
record Pulse(String id, PodId pod, PersonId by, Draft draft, Timing timing, Duration open) {

    /** The poll of a run. */
    Poll run(List<ConversationId> channels, Instant now) {
        var terms = draft.terms().closing(now.plus(open), 0);
        return new Poll(PollId.create(), pod, by, channels, Question.of(draft), terms, now, null, id);
    }

    Pulse with(Timing newTiming) {
        return changed(newTiming, open);
    }

    Pulse changed(Timing newTiming, Duration newOpen) {
        return new Pulse(id, pod, by, draft, newTiming, newOpen);
    }
}
