package dev.baton.standups.meetings;

import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;

/**
 * A pod's meetings follow its time zone, its working days and its public holidays, and so do dates announced already.
 */
final class FollowingPod extends FollowingByTimer {

    private final Meetings meetings;
    private final KeepingMeetings keeping;
    private final AnnouncedDates dates;
    private final Store store;
    private final InstantSource clock;

    FollowingPod(
            Meetings meetings,
            KeepingMeetings keeping,
            AnnouncedDates dates,
            Directory directory,
            Store store,
            InstantSource clock) {
        super(MeetingTimers.FOLLOW, directory, clock);
        this.meetings = meetings;
        this.keeping = keeping;
        this.dates = dates;
        this.store = store;
        this.clock = clock;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod, PodBefore before) {
        meetings.of(Realms.organization(realm), before.pod()).forEach(found -> follow(realm, found, pod, before));
    }

    private void follow(Realm realm, Versioned<Meeting> found, Versioned<Pod> pod, PodBefore before) {
        var organization = Realms.organization(realm);
        var now = clock.instant();
        var timing = found.value().timing().following(before, pod.value().policy());
        var meeting = found.value()
                .changed(found.value().name(), timing, found.value().manner(), now);
        var moved = dates.follow(organization, found.value(), meeting, pod.value(), now);
        var arranged = keeping.adapt(organization, moved.meeting(), pod, now);
        if (arranged.writes().isEmpty()) {
            return;
        }
        var writes = new ArrayList<Write>(moved.writes());
        writes.addAll(arranged.writes());
        writes.add(meetings.put(found, arranged.meeting()));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
