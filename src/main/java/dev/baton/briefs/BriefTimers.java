package dev.baton.briefs;

import dev.baton.people.PodId;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Instant;

/** The timers of briefs. */
final class BriefTimers {

    static final String REACH = "brief.reach";

    /** Brings a brief to a pod: posts it, and asks those who have to acknowledge it. */
    static Write reach(BriefId brief, PodId pod, Instant at) {
        var id = Posting.idOf(brief, pod);
        return Timers.set("brief-reach:" + id, at, REACH, id);
    }

    private BriefTimers() {}
}
