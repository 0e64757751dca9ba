package dev.baton.pods;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodFollower;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Has what a feature keeps by a pod's policy follow it, by a timer right after the policy has changed. */
public abstract class FollowingByTimer implements PodFollower, TimerHandler {

    private final String name;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    /** @param name the timer's, as it is stored */
    protected FollowingByTimer(String name, Directory directory, Store store, InstantSource clock) {
        this.name = name;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public final List<Write> follow(OrganizationId organization, PodId pod, PodPolicy before) {
        var argument = PodBefore.of(pod, before).toString();
        return List.of(Timers.set(name + ":" + argument, clock.instant(), name, argument));
    }

    @Override
    public final String name() {
        return name;
    }

    /** What this node remembers of the pod may be from before the change. */
    @Override
    public final void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var before = PodBefore.parse(argument);
        directory.forget(organization);
        directory.versioned(organization, before.pod()).ifPresent(pod -> commit(realm, pod, before));
    }

    private void commit(Realm realm, Versioned<Pod> pod, PodBefore before) {
        following(Realms.organization(realm), pod.value(), before)
                .filter(writes -> !writes.isEmpty())
                .map(writes -> Stream.concat(writes.stream(), Stream.of(directory.unchanged(pod))))
                .forEach(writes -> store.commit(realm, Operation.anonymous(), writes.toList()));
    }

    /**
     * What to write so that each of the things follows that the pod has, one commit for each; nothing for one that has
     * followed already.
     */
    protected abstract Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before);
}
