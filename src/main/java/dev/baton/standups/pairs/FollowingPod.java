package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodFollower;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.pods.PodBefore;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a pod's pairs are drawn follows its time zone, its working days and its public holidays. */
final class FollowingPod implements PodFollower, TimerHandler {

    private final Pairs pairs;
    private final PairsSchedule schedule;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    FollowingPod(Pairs pairs, PairsSchedule schedule, Directory directory, Store store, InstantSource clock) {
        this.pairs = pairs;
        this.schedule = schedule;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Write> follow(OrganizationId organization, PodId pod, PodPolicy before) {
        return List.of(PairsSchedule.follow(PodBefore.of(pod, before), clock.instant()));
    }

    @Override
    public String name() {
        return PairsSchedule.FOLLOW;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var before = PodBefore.parse(argument);
        directory.forget(organization);
        var pod = directory.versioned(organization, before.pod());
        var pairing = pairs.pairing(organization, before.pod());
        if (pod.isPresent() && pairing.isPresent()) {
            follow(realm, pairing.get(), pod.get(), before);
        }
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
