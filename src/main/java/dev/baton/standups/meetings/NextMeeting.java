package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/** Which meeting somebody means who doesn't say: the next one of his pods, here or anywhere. */
final class NextMeeting {

    private final Meetings meetings;
    private final ComingDates dates;
    private final Keepers keepers;
    private final InstantSource clock;

    NextMeeting(Meetings meetings, ComingDates dates, Keepers keepers, InstantSource clock) {
        this.meetings = meetings;
        this.dates = dates;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** A meeting, and when it is next. */
    record Coming(Versioned<Meeting> meeting, Pod pod, Instant start) {}

    /** All of one's pods, the soonest first. */
    List<Coming> of(Interaction by) {
        return keepers.podsFor(by).stream()
                .flatMap(pod -> meetings.of(by.organization(), pod.id()).stream()
                        .flatMap(meeting ->
                                dates.after(by.organization(), meeting.value(), pod, clock.instant(), 1).stream()
                                        .map(date -> new Coming(meeting, pod, date.start()))))
                .sorted(Comparator.comparing(Coming::start))
                .toList();
    }
}
