package dev.baton.standups;

import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** A pod's stand-ups follow its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Standups standups;
    private final Arranging arranging;

    FollowingPod(Standups standups, Arranging arranging, Directory directory, InstantSource clock) {
        super(StandupTimers.FOLLOW, directory, clock);
        this.standups = standups;
        this.arranging = arranging;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod, PodBefore before) {
        var organization = Realms.organization(realm);
        var policy = pod.value().policy();
        standups.every(organization).stream()
                .filter(standup -> standup.pod().equals(before.pod()))
                .flatMap(standup -> standups.find(organization, standup.id().value()).stream())
                .forEach(found -> arranging.arrange(
                        realm, found, found.value().with(found.value().timing().following(before, policy))));
    }
}
