package dev.baton.leads;

import dev.baton.chat.OrganizationId;
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

/** Whoever leads a side of a pod from now on is asked about the returns that are contested there. */
final class AskingNewDeciders implements PeopleFollower, TimerHandler {

    private static final String NAME = "leads.deciders";

    private final Leads leads;
    private final LeadWrites writing;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    AskingNewDeciders(Leads leads, LeadWrites writing, Directory directory, Store store, InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
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
                .ifPresent(pod ->
                        leads.contestedIn(organization, pod.value().id()).forEach(lead -> ask(realm, lead, pod)));
    }

    private void ask(Realm realm, Versioned<Lead> lead, Versioned<Pod> pod) {
        var organization = Realms.organization(realm);
        var contest = lead.value().progress().contest();
        if (contest == null) {
            return;
        }
        var people = contest.waitsFor(Contesting.deciders(directory, organization, pod.value()));
        if (contest.asked().containsAll(people)) {
            return;
        }
        var writes = writing.change(organization, lead, lead.value().contested(contest.asking(people)));
        writes.add(directory.unchanged(pod));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
