package dev.baton.feedback;

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

/** A pod's weekly digest follows its time zone, its working hours and its public holidays. */
final class MovingDigest extends FollowingByTimer {

    private static final String NAME = "feedback.move-digest";

    private final Digest digest;
    private final Directory directory;
    private final Store store;

    MovingDigest(Digest digest, Directory directory, Store store, InstantSource clock) {
        super(NAME, directory, clock);
        this.digest = digest;
        this.directory = directory;
        this.store = store;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod, PodBefore before) {
        var goingOn = digest.follow(Realms.organization(realm), pod.value());
        if (!goingOn.isEmpty()) {
            var writes = new ArrayList<>(goingOn);
            writes.add(directory.unchanged(pod));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
