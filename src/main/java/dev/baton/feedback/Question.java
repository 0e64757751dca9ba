package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Side;
import dev.baton.people.WorkingTime;
import dev.baton.pods.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pod asks the field again and again.
 *
 * @param since when it was made, changed or let go on last: nobody is asked for a time before
 */
record Question(String id, PodId pod, Draft draft, Timing timing, boolean paused, Instant since) {

    /**
     * What is asked, and how.
     *
     * @param whom sales, or both sides
     * @param kind what answers are, unless somebody says otherwise
     * @param about the campaign or lead that they belong to; may be empty
     * @param open the working time in which people answer
     * @param reminds whether those who have said nothing are reminded once
     */
    record Draft(String words, Side whom, @Nullable Kind kind, String about, Duration open, boolean reminds) {}

    /**
     * Somebody's turn to be asked.
     *
     * @param reminder when to be reminded, or null
     */
    record Call(
            Person person,
            Instant at,
            Instant until,
            @Nullable Instant reminder) {}

    Set<PersonId> people(Pod in) {
        return draft.whom() == Side.BOTH ? in.people() : in.sales().people();
    }

    /**
     * When somebody is asked in the round of a day. Whoever has said when he works is asked then, of others the
     * question's own time counts.
     */
    Call call(Person person, LocalDate day, PodPolicy policy) {
        var hours = hours(person, policy);
        var opens = timing.in(timing.zoneOr(person.zone()), policy).at(day);
        var at = person.hours() == null ? opens : WorkingTime.next(opens, hours);
        var until = WorkingTime.after(at, draft.open(), hours);
        var reminder = WorkingTime.next(WorkingTime.after(at, draft.open().dividedBy(2), hours), hours);
        return new Call(person, at, until, draft.reminds() && reminder.isBefore(until) ? reminder : null);
    }

    /** Whether somebody works at that moment. */
    boolean isWorking(Person person, PodPolicy policy, Instant moment) {
        return WorkingTime.next(moment, hours(person, policy)).equals(moment);
    }

    private PodPolicy hours(Person person, PodPolicy policy) {
        var own = policy.inTimeOf(person);
        return person.hours() == null ? own.workingOn(timing.days()) : own;
    }

    Question changed(Draft newDraft, Timing newTiming, Instant now) {
        return new Question(id, pod, newDraft, newTiming, paused, now);
    }

    Question with(Timing newTiming) {
        return new Question(id, pod, draft, newTiming, paused, since);
    }

    Question paused(boolean yes, Instant now) {
        return new Question(id, pod, draft, timing, yes, now);
    }
}
