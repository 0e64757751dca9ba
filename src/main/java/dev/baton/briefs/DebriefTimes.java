package dev.baton.briefs;

import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/** When a debrief is posted that nobody posts before. */
final class DebriefTimes {

    private static final int DAYS = 5;

    /** Who is away for longer isn't waited for. */
    private static final Duration LONGEST_ABSENCE = Duration.ofDays(14);

    /**
     * On the morning after five working days of whoever answers for it, by the pod's holidays; an absence doesn't count
     * among them, unless it is long.
     */
    static Instant due(Instant now, Pod pod, Person person) {
        var policy = pod.policy().inTimeOf(person);
        var back = DueTimes.returning(now, person);
        var begin = back.isAfter(now.plus(LONGEST_ABSENCE)) ? now : back;
        var hours = policy.hours();
        var day = Duration.between(hours.from(), hours.to());
        var evening = WorkingTime.after(begin, day.multipliedBy(DAYS), policy);
        var next = WorkingTime.next(evening.plusMillis(1), policy);
        return next.isAfter(evening.plusMillis(1)) ? next : evening;
    }

    private DebriefTimes() {}
}
