package dev.baton.standups.meetings;

import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;

/** The timers of a meeting's dates. */
final class MeetingTimers {

    static final String REMIND = "meetings.remind";
    static final String END = "meetings.end";
    static final String FOLLOW_UP = "meetings.follow-up";
    static final String FOLLOW = "meetings.follow";
    static final String FORGET = "meetings.forget";

    /** How long it is kept what came of a date. */
    private static final Duration KEPT = Duration.ofDays(365);

    /** How often it is looked whether what was still to be done then is done. */
    private static final Duration LOOKED_AFTER = Duration.ofDays(30);

    static Write remind(SittingId sitting, Instant at) {
        return Timers.set("meeting-remind:" + sitting, at, REMIND, sitting.toString());
    }

    static Write cancelReminder(SittingId sitting) {
        return Timers.cancel("meeting-remind:" + sitting);
    }

    static Write end(Sitting sitting) {
        return Timers.set(
                "meeting-end:" + sitting.id(),
                sitting.slot().end(),
                END,
                sitting.id().toString());
    }

    static Write forget(Sitting sitting) {
        return forget(sitting.id(), sitting.slot().end().plus(KEPT));
    }

    static Write forgetRest(SittingId sitting, Instant now) {
        return forget(sitting, now.plus(LOOKED_AFTER));
    }

    private static Write forget(SittingId sitting, Instant at) {
        return Timers.set("meeting-forget:" + sitting, at, FORGET, sitting.toString());
    }

    static Write followUp(ActionItem item, Instant at) {
        return Timers.set("meeting-follow-up:" + item.id(), at, FOLLOW_UP, item.id());
    }

    static Write cancelFollowUp(ActionItem item) {
        return Timers.cancel("meeting-follow-up:" + item.id());
    }

    private MeetingTimers() {}
}
