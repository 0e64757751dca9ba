package dev.baton.standups.meetings;

import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Instant;

/** The timers of a meeting's dates. */
final class MeetingTimers {

    static final String REMIND = "meetings.remind";
    static final String END = "meetings.end";
    static final String FOLLOW_UP = "meetings.follow-up";

    static Write remind(SittingId sitting, Instant at) {
        return Timers.set("meeting-remind:" + sitting, at, REMIND, sitting.toString());
    }

    static Write end(Sitting sitting) {
        return Timers.set(
                "meeting-end:" + sitting.id(),
                sitting.slot().end(),
                END,
                sitting.id().toString());
    }

    static Write cancelReminder(SittingId sitting) {
        return Timers.cancel("meeting-remind:" + sitting);
    }

    static Write followUp(ActionItem item, Instant at) {
        return Timers.set("meeting-follow-up:" + item.id(), at, FOLLOW_UP, item.id());
    }

    static Write cancelFollowUp(ActionItem item) {
        return Timers.cancel("meeting-follow-up:" + item.id());
    }

    private MeetingTimers() {}
}
