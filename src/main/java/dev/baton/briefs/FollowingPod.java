package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PeopleFollower;
import dev.baton.people.PodFollower;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs in a pod reaches whoever joins it, and new channels; whoever has left isn't counted on its cards any more.
 * What comes by itself follows the pod's hours, clocks and holidays.
 */
final class FollowingPod implements PeopleFollower, PodFollower, TimerHandler {

    private final Briefs briefs;
    private final Store store;
    private final InstantSource clock;

    FollowingPod(Briefs briefs, Store store, InstantSource clock) {
        this.briefs = briefs;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Write> follow(OrganizationId organization, PodId pod) {
        return List.of(BriefTimers.people(pod, clock.instant()));
    }

    @Override
    public List<Write> follow(OrganizationId organization, PodId pod, PodPolicy before) {
        return follow(organization, pod);
    }

    @Override
    public String name() {
        return BriefTimers.PEOPLE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var pod = new PodId(argument);
        var now = clock.instant();
        var writes = new ArrayList<Write>();
        briefs.runningIn(Realms.organization(realm), pod, brief -> writes.add(BriefTimers.reach(brief.id(), pod, now)));
        store.commitInParts(realm, writes);
    }
}
