package dev.baton.briefs;

import dev.baton.people.PodId;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;

/** The timers of briefs. */
final class BriefTimers {

    static final String REACH = "brief.reach";
    static final String REMIND = "brief.remind";
    static final String REMIND_PARTNER = "brief.remind-partner";
    static final String ASK_OTHERS = "brief.ask-others";

    /** Brings a brief to a pod: posts it, and asks those who have to acknowledge it. */
    static Write reach(BriefId brief, PodId pod, Instant at) {
        var id = Posting.idOf(brief, pod);
        return Timers.set("brief-reach:" + id, at, REACH, id);
    }

    static Write remind(Reader reader, Instant at) {
        return Timers.set("brief-remind:" + reader.id(), at, REMIND, reader.id());
    }

    static Write dontRemind(Reader reader) {
        return Timers.cancel("brief-remind:" + reader.id());
    }

    /** Reminds the partner who is asked to agree. */
    static Write remindPartner(BriefId brief, Wait wait, Instant at) {
        return Timers.set("brief-remind-partner:" + brief, at, REMIND_PARTNER, argument(brief, wait));
    }

    /** Asks others of sales in the partner's place. */
    static Write askOthers(BriefId brief, Wait wait, Instant at) {
        return Timers.set("brief-ask-others:" + brief, at, ASK_OTHERS, argument(brief, wait));
    }

    static List<Write> dontWait(BriefId brief) {
        return List.of(Timers.cancel("brief-remind-partner:" + brief), Timers.cancel("brief-ask-others:" + brief));
    }

    /** What tells one wait from another. */
    static String argument(BriefId brief, Wait wait) {
        return brief + " " + wait.asked().toEpochMilli();
    }

    private BriefTimers() {}
}
