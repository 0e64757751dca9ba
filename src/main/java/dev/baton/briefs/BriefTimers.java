package dev.baton.briefs;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The timers of briefs. */
final class BriefTimers {

    static final String REACH = "brief.reach";
    static final String REMIND = "brief.remind";
    static final String REMIND_PARTNER = "brief.remind-partner";
    static final String ASK_OTHERS = "brief.ask-others";
    static final String TELL_LEAD = "brief.tell-lead";
    static final String RENEW = "brief.renew";
    static final String PEOPLE = "brief.people";
    static final String PROGRESS = "brief.progress";
    static final String PUBLISH = "brief.publish";
    static final String COURSE = "brief.course";
    static final String END = "brief.end";

    static final String UPKEEP = "brief.upkeep";
    static final String LEARN = "brief.learn";
    static final String DEBRIEF = "brief.debrief";
    static final String SPREAD = "brief.spread-debrief";

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

    /** Tells who leads in a pod who is late there. All that are due within a second are one timer, at its end. */
    static Write tellLead(BriefId brief, PodId pod, Instant at) {
        var id = Posting.idOf(brief, pod);
        var second = secondFrom(at);
        return Timers.set("brief-tell-lead:" + id + ":" + second.getEpochSecond(), second, TELL_LEAD, id);
    }

    /** The next whole second, or the moment itself. */
    static Instant secondFrom(Instant at) {
        return at.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Brings what a pod has of a brief up to date, and says in the card's thread why.
     *
     * @param why an edition's number; a stage's name
     */
    static Write renew(BriefId brief, PodId pod, String why, Instant at) {
        var id = Posting.idOf(brief, pod) + " " + why;
        return Timers.set("brief-renew:" + id, at, RENEW, id);
    }

    /** Looks at what runs in a pod that has changed. */
    static Write people(PodId pod, Instant at) {
        return Timers.set("brief-people:" + pod, at, PEOPLE, pod.value());
    }

    /** Shows the author how far a publication is. */
    static Write progress(BriefId brief, Instant at) {
        return Timers.set("brief-progress:" + brief, at, PROGRESS, brief.value());
    }

    /** Publishes what is to be published by itself. */
    static Write publish(BriefId brief, Instant at) {
        return Timers.set("brief-publish:" + brief, at, PUBLISH, brief.value());
    }

    static Write dontPublish(BriefId brief) {
        return Timers.cancel("brief-publish:" + brief);
    }

    /** Does what comes next by itself in a pod; nothing if that is all. */
    static Write course(Posting posting) {
        var id = "brief-course:" + posting.id();
        return posting.course()
                .next()
                .map(at -> Timers.set(id, at, COURSE, posting.id()))
                .orElseGet(() -> Timers.cancel(id));
    }

    /** Ends a campaign after its last day. */
    static Write end(BriefId brief, Instant at) {
        return Timers.set("brief-end:" + brief, at, END, brief.value());
    }

    static Write dontEnd(BriefId brief) {
        return Timers.cancel("brief-end:" + brief);
    }

    /** Looks whether what a brief shows is still right. */
    static Write upkeep(BriefId brief, Instant at) {
        return Timers.set("brief-upkeep:" + brief, at, UPKEEP, brief.value());
    }

    /** The same after somebody has doubted something; a look that is under way doesn't put that off. */
    static Write doubt(BriefId brief, Instant at) {
        return Timers.set("brief-doubt:" + brief, at, UPKEEP, brief.value());
    }

    /** Asks somebody what there is to learn from a campaign, or reminds of it. */
    static Write learn(BriefId brief, PersonId person, Instant at) {
        var id = Lesson.idOf(brief, person);
        return Timers.set("brief-learn:" + id, at, LEARN, id);
    }

    /** Posts what was learned at the latest. */
    static Write debrief(BriefId brief, Instant at) {
        return Timers.set("brief-debrief:" + brief, at, DEBRIEF, brief.value());
    }

    /** Posts it if nobody is waited for. */
    static Write debriefEarly(BriefId brief, Instant at) {
        return Timers.set("brief-debrief-early:" + brief, at, DEBRIEF, brief.value());
    }

    /** Brings what was learned to a pod. */
    static Write spread(Posting posting, Instant at) {
        return Timers.set("brief-spread:" + posting.id(), at, SPREAD, posting.id());
    }

    private BriefTimers() {}
}
