package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.PodFollower;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.pods.PodBefore;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A pod's pulses follow its time zone, its working days and its public holidays. */
final class FollowingPod implements PodFollower, TimerHandler {

    private final Pulses pulses;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    FollowingPod(Pulses pulses, Directory directory, Store store, InstantSource clock) {
        this.pulses = pulses;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Write> follow(OrganizationId organization, PodId pod, PodPolicy before) {
        return List.of(PollTimers.follow(PodBefore.of(pod, before), clock.instant()));
    }

    @Override
    public String name() {
        return PollTimers.FOLLOW;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var before = PodBefore.parse(argument);
        var pod = directory.versioned(organization, before.pod());
        if (pod.isEmpty()) {
            return;
        }
        for (var found : pulses.every(organization)) {
            var pulse = found.value();
            if (pulse.pod().equals(before.pod())) {
                var after = pulse.with(
                        pulse.timing().following(before, pod.get().value().policy()));
                var writes = new ArrayList<>(
                        pulses.goOn(organization, found, after, pod.get().value()));
                writes.add(directory.unchanged(pod.get()));
                store.commit(realm, Operation.anonymous(), writes);
            }
        }
    }
}
