package dev.baton.definitions;

import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingTime;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;

/** When leads who haven't signed are reminded: once, after two of the pod's working days. */
final class Reminder {

    static final String NAME = "definition.reminder";
    private static final int DAYS = 2;

    static Write set(Pod pod, Proposal asked, Instant now) {
        var policy = pod.policy();
        var due = WorkingTime.next(WorkingTime.after(now, aDay(policy).multipliedBy(DAYS), policy), policy);
        return Timers.set(id(pod.id()), due, NAME, new Target(pod.id(), asked.revision(), 0).toString());
    }

    private static Duration aDay(PodPolicy policy) {
        return Duration.between(policy.hours().from(), policy.hours().to());
    }

    static Write cancel(PodId pod) {
        return Timers.cancel(id(pod));
    }

    private static String id(PodId pod) {
        return "definition-reminder:" + pod;
    }

    private Reminder() {}
}
