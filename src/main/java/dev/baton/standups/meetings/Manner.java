package dev.baton.standups.meetings;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting is held.
 *
 * @param place where; may be empty
 * @param link where to join by video; https only
 * @param reminders the earliest of them announces the meeting
 */
record Manner(
        Circle circle,
        Duration length,
        String place,
        @Nullable URI link,
        Set<Reminder> reminders) {

    /** How long before a meeting people hear of it. */
    enum Reminder {
        DAY,
        HOUR
    }

    Manner {
        reminders = Set.copyOf(reminders);
    }
}
