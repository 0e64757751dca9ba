package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.standups.meetings.OwnMeetings.Kept;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which meeting somebody means who doesn't say: the next one of his pods, here or anywhere. */
final class NextMeeting {

    private final OwnMeetings own;
    private final ComingDates dates;
    private final InstantSource clock;

    NextMeeting(OwnMeetings own, ComingDates dates, InstantSource clock) {
        this.own = own;
        this.dates = dates;
        this.clock = clock;
    }

    /** A meeting, and when it is next. */
    record Coming(Versioned<Meeting> meeting, Instant start) {}

    /** All of one's pods, the soonest first. */
    List<Coming> of(Interaction by) {
        var kept = own.of(by);
        var known = dates.near(by.organization(), kept.stream().map(Kept::id).toList());
        return kept.stream()
                .flatMap(each -> next(each, known.getOrDefault(each.id(), Map.of())))
                .sorted(Comparator.comparing(Coming::start))
                .toList();
    }

    private Stream<Coming> next(Kept kept, Map<LocalDate, Sitting> known) {
        return dates.after(known, kept.meeting().value(), kept.pod(), clock.instant(), 1).stream()
                .map(date -> new Coming(kept.meeting(), date.start()));
    }
}
