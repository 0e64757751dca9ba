package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a pod's pairs are drawn follows its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Pairs pairs;
    private final PairsSchedule schedule;

    FollowingPod(Pairs pairs, PairsSchedule schedule, Directory directory, Store store, InstantSource clock) {
        super(PairsSchedule.FOLLOW, directory, store, clock);
        this.pairs = pairs;
        this.schedule = schedule;
    }

    @Override
    protected Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before) {
        return pairs.pairing(organization, pod.id()).stream().map(found -> writes(organization, found, pod, before));
    }

    private List<Write> writes(OrganizationId organization, Versioned<Pairing> found, Pod pod, PodBefore before) {
        var timing = found.value().timing().following(before, pod.policy());
        var pairing = found.value().with(timing);
        var goingOn = schedule.goOn(organization, pairing, pod);
        return goingOn.isEmpty()
                ? List.of()
                : Stream.concat(goingOn.stream(), Stream.of(pairs.put(Optional.of(found), pairing)))
                        .toList();
    }
}
