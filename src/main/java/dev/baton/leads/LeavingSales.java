package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.PeopleFollower;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
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

/** Whoever isn't in a pod's sales any more isn't asked about its leads: all of sales may accept those. */
final class LeavingSales implements PeopleFollower, TimerHandler {

    private static final String NAME = "leads.people";

    private final Leads leads;
    private final LeadWrites writing;
    private final Reckonings reckonings;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    LeavingSales(
            Leads leads,
            LeadWrites writing,
            Reckonings reckonings,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.reckonings = reckonings;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Write> follow(OrganizationId organization, PodId pod) {
        return List.of(Timers.set(NAME + ":" + pod, clock.instant(), NAME, pod.value()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String podId) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        directory
                .versioned(organization, new PodId(podId))
                .ifPresent(pod -> leads.assignedIn(organization, pod.value().id()).stream()
                        .filter(lead -> isGone(lead.value(), pod.value()))
                        .forEach(lead -> open(realm, lead, pod)));
    }

    private static boolean isGone(Lead lead, Pod pod) {
        var assignment = lead.assignment();
        return assignment != null && !pod.sells(assignment.person());
    }

    private void open(Realm realm, Versioned<Lead> lead, Versioned<Pod> pod) {
        var organization = Realms.organization(realm);
        var after = lead.value().opened(clock.instant(), reckonings.of(organization, lead.value()));
        var writes = writing.change(organization, lead, after);
        var line = Text.of(
                "Whoever was asked isn't in sales here any more, so everybody in sales may accept this lead now.");
        writes.addAll(writing.below(organization, after, "gone", line));
        writes.add(directory.unchanged(pod));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
