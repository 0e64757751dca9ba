package dev.baton.polls;

import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;

/** A pod's pulses follow its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Pulses pulses;
    private final Directory directory;
    private final Store store;

    FollowingPod(Pulses pulses, Directory directory, Store store, InstantSource clock) {
        super(PollTimers.FOLLOW, directory, clock);
        this.pulses = pulses;
        this.directory = directory;
        this.store = store;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod, PodBefore before) {
        pulses.every(Realms.organization(realm)).stream()
                .filter(pulse -> pulse.value().pod().equals(before.pod()))
                .forEach(pulse -> follow(realm, pulse, pod, before));
    }

    private void follow(Realm realm, Versioned<Pulse> found, Versioned<Pod> pod, PodBefore before) {
        var timing = found.value().timing().following(before, pod.value().policy());
        var goingOn =
                pulses.goOn(Realms.organization(realm), found, found.value().with(timing), pod.value());
        if (!goingOn.isEmpty()) {
            var writes = new ArrayList<>(goingOn);
            writes.add(directory.unchanged(pod));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
