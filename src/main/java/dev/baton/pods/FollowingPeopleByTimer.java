package dev.baton.pods;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.PeopleFollower;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** Has what a feature owes to the people of a pod follow them, by a timer right after they have changed. */
public abstract class FollowingPeopleByTimer implements PeopleFollower, TimerHandler {

    private final String name;
    private final Directory directory;
    private final InstantSource clock;

    /** @param name the timer's, as it is stored */
    protected FollowingPeopleByTimer(String name, Directory directory, InstantSource clock) {
        this.name = name;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public final List<Write> follow(OrganizationId organization, PodId pod) {
        return List.of(Timers.set(name + ":" + pod, clock.instant(), name, pod.value()));
    }

    @Override
    public final String name() {
        return name;
    }

    /** What this node remembers of the pod may be from before the change. */
    @Override
    public final void fire(Realm realm, String pod) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        directory.versioned(organization, new PodId(pod)).ifPresent(found -> follow(realm, found));
    }

    /** Does what follows from who is in the pod now; commits with the pod unchanged. */
    protected abstract void follow(Realm realm, Versioned<Pod> pod);
}
