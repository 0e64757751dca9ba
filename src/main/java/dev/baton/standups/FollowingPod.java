package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.PodFollower;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.pods.PodBefore;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** A pod's stand-ups follow its time zone, its working days and its public holidays. */
final class FollowingPod implements PodFollower, TimerHandler {

    private final Standups standups;
    private final Arranging arranging;
    private final Directory directory;
    private final InstantSource clock;

    FollowingPod(Standups standups, Arranging arranging, Directory directory, InstantSource clock) {
        this.standups = standups;
        this.arranging = arranging;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Write> follow(OrganizationId organization, PodId pod, PodPolicy before) {
        return List.of(StandupTimers.follow(PodBefore.of(pod, before), clock.instant()));
    }

    @Override
    public String name() {
        return StandupTimers.FOLLOW;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var before = PodBefore.parse(argument);
        directory.forget(organization);
        directory
                .pod(organization, before.pod())
                .ifPresent(pod -> standups.every(organization).stream()
                        .filter(standup -> standup.pod().equals(pod.id()))
                        .flatMap(standup ->
                                standups.find(organization, standup.id().value()).stream())
                        .forEach(found -> arranging.arrange(
                                realm,
                                found,
                                found.value().with(found.value().timing().following(before, pod.policy())))));
    }
}
