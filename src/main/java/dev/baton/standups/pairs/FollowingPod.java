package dev.baton.standups.pairs;

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
import java.util.Optional;

/** When a pod's pairs are drawn follows its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Pairs pairs;
    private final PairsSchedule schedule;
    private final Directory directory;
    private final Store store;

    FollowingPod(Pairs pairs, PairsSchedule schedule, Directory directory, Store store, InstantSource clock) {
        super(PairsSchedule.FOLLOW, directory, clock);
        this.pairs = pairs;
        this.schedule = schedule;
        this.directory = directory;
        this.store = store;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod, PodBefore before) {
        pairs.pairing(Realms.organization(realm), before.pod()).ifPresent(found -> follow(realm, found, pod, before));
    }

    private void follow(Realm realm, Versioned<Pairing> found, Versioned<Pod> pod, PodBefore before) {
        var timing = found.value().timing().following(before, pod.value().policy());
        var pairing = found.value().with(timing);
        var goingOn = schedule.goOn(Realms.organization(realm), pairing, pod.value());
        if (!goingOn.isEmpty()) {
            var writes = new ArrayList<Write>(goingOn);
            writes.add(pairs.put(Optional.of(found), pairing));
            writes.add(directory.unchanged(pod));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
