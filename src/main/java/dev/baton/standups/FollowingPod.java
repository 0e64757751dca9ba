package dev.baton.standups;

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

/** A pod's stand-ups follow its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Standups standups;
    private final Arranging arranging;

    FollowingPod(Standups standups, Arranging arranging, Directory directory, Store store, InstantSource clock) {
        super(StandupTimers.FOLLOW, directory, store, clock);
        this.standups = standups;
        this.arranging = arranging;
    }

    @Override
    protected Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before) {
        return standups.every(organization).stream()
                .filter(standup -> standup.pod().equals(pod.id()))
                .flatMap(standup -> standups.find(organization, standup.id().value()).stream())
                .map(found -> {
                    var timing = found.value().timing().following(before, pod.policy());
                    return arranging.writes(organization, found, found.value().with(timing), pod);
                });
    }
}
