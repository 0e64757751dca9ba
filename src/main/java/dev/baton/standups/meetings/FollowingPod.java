package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pod's meetings follow its time zone, its working days and its public holidays, and so do dates announced already.
 */
final class FollowingPod extends FollowingByTimer {

    private final Meetings meetings;
    private final KeepingMeetings keeping;
    private final AnnouncedDates dates;
    private final InstantSource clock;

    FollowingPod(
            Meetings meetings,
            KeepingMeetings keeping,
            AnnouncedDates dates,
            Directory directory,
            Store store,
            InstantSource clock) {
        super(MeetingTimers.FOLLOW, directory, store, clock);
        this.meetings = meetings;
        this.keeping = keeping;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    protected Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before) {
        return meetings.of(organization, pod.id()).stream().map(found -> writes(organization, found, pod, before));
    }

    private List<Write> writes(OrganizationId organization, Versioned<Meeting> found, Pod pod, PodBefore before) {
        var now = clock.instant();
        var timing = found.value().timing().following(before, pod.policy());
        var meeting = found.value()
                .changed(found.value().name(), timing, found.value().manner(), now);
        var moved = dates.follow(organization, found.value(), meeting, pod, now);
        var arranged = keeping.adapt(organization, moved.meeting(), pod, now);
        if (arranged.writes().isEmpty()) {
            return List.of();
        }
        var writes = new ArrayList<Write>(moved.writes());
        writes.addAll(arranged.writes());
        writes.add(meetings.put(found, arranged.meeting()));
        return writes;
    }
}
