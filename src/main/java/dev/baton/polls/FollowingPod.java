package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** A pod's pulses follow its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Pulses pulses;

    FollowingPod(Pulses pulses, Directory directory, Store store, InstantSource clock) {
        super(PollTimers.FOLLOW, directory, store, clock);
        this.pulses = pulses;
    }

    @Override
    protected Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before) {
        return pulses.every(organization).stream()
                .filter(found -> found.value().pod().equals(pod.id()))
                .map(found -> {
                    var timing = found.value().timing().following(before, pod.policy());
                    return pulses.goOn(organization, found, found.value().with(timing), pod);
                });
    }
}
