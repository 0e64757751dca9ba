package dev.baton.standups.meetings;

import dev.baton.people.PodId;
import dev.baton.pods.Timing;
import java.time.Instant;

/**
 * A recurring meeting.
 *
 * @param pod whose it is: its policy counts, and its people may change it
 * @param timing by the clocks of one zone
 * @param revision how often it was changed
 * @param changed when that was last
 */
record Meeting(
        MeetingId id,
        String name,
        PodId pod,
        Timing timing,
        Manner manner,
        Turns turns,
        int revision,
        Instant changed) {

    Meeting changed(String newName, Timing newTiming, Manner newManner, Instant now) {
        return new Meeting(id, newName, pod, newTiming, newManner, turns, revision + 1, now);
    }

    /** Something of its dates was changed. */
    Meeting revised(Instant now) {
        return new Meeting(id, name, pod, timing, manner, turns, revision + 1, now);
    }

    Meeting with(Turns newTurns) {
        return new Meeting(id, name, pod, timing, manner, newTurns, revision, changed);
    }
}
