package dev.baton.briefs;

import dev.baton.people.Absence;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When those who owe an acknowledgement are reminded, and their leads told, in working time. */
final class DueTimes {

    /** In the working time of the person. */
    private static final Duration UNTIL_REMINDER = Duration.ofHours(16);

    /** In the working time of the pod, on its next working day, so that all reminders of a day are one message. */
    private static final Duration INTO_NEXT_DAY = Duration.ofHours(6);

    /** When somebody is reminded who is asked now. */
    static Instant reminder(Instant now, Pod pod, Person person) {
        return WorkingTime.after(now, UNTIL_REMINDER, pod.policy().inTimeOf(person));
    }

    /** When the lead is told about somebody who is reminded now: in the afternoon of the pod's next working day. */
    static Instant word(Instant now, Pod pod) {
        var zone = pod.policy().zone();
        var tomorrow = now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone);
        return WorkingTime.after(tomorrow.toInstant(), INTO_NEXT_DAY, pod.policy());
    }

    /** When somebody can be reached who isn't at work; empty for who is. */
    static Optional<Instant> backAt(Instant now, Pod pod, Person person) {
        return Optional.of(WorkingTime.next(returning(now, person), pod.policy().inTimeOf(person)))
                .filter(begins -> begins.isAfter(now));
    }

    /** The end of an absence; the moment itself if there is none. */
    static Instant returning(Instant now, Person person) {
        var today = now.atZone(person.zone()).toLocalDate();
        return person.absences()
                .on(today)
                .map(Absence::last)
                .map(last -> last.plusDays(1).atStartOfDay(person.zone()).toInstant())
                .orElse(now);
    }

    private DueTimes() {}
}
