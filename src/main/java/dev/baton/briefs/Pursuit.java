package dev.baton.briefs;

import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Waits once more for somebody who owes an acknowledgement: a timer may have passed while the person was in no pod, or
 * while it was acknowledged.
 *
 * @param reader with another time for the next step, if that had passed
 */
record Pursuit(Reader reader, List<Write> timers) {

    Pursuit {
        timers = List.copyOf(timers);
    }

    static Pursuit of(Reader before, Edition edition, Pod pod, Person person, Instant now) {
        var step = before.next(edition);
        var due = before.isDue(step, edition, now)
                ? DueTimes.reminder(now, pod, person)
                : Optional.ofNullable(before.due()).orElse(now);
        return switch (step) {
            case NOTHING -> new Pursuit(before, List.of());
            case ASK -> new Pursuit(before, List.of(BriefTimers.reach(before.brief(), pod.id(), now)));
            case REMIND -> new Pursuit(before.later(due), List.of(BriefTimers.remind(before, due)));
            case TELL_LEAD ->
                new Pursuit(before.later(due), List.of(BriefTimers.tellLead(before.brief(), pod.id(), due)));
        };
    }
}
