package dev.baton.leads;

import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingPeopleByTimer;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** Whoever leads a side of a pod from now on is asked about the returns that are contested there. */
final class AskingNewDeciders extends FollowingPeopleByTimer {

    private final Leads leads;
    private final LeadWrites writing;
    private final Directory directory;
    private final Store store;

    AskingNewDeciders(Leads leads, LeadWrites writing, Directory directory, Store store, InstantSource clock) {
        super("leads.deciders", directory, clock);
        this.leads = leads;
        this.writing = writing;
        this.directory = directory;
        this.store = store;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod) {
        leads.contestedIn(Realms.organization(realm), pod.value().id()).forEach(lead -> ask(realm, lead, pod));
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
