package dev.baton.definitions;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audit;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whoever begins to lead a side that hasn't signed yet is asked to, too. What a former lead has signed stays. */
final class FollowingLeads implements PeopleFollower, TimerHandler {

    private static final String NAME = "definition.follow-leads";

    private final Books books;
    private final Finding finding;
    private final Telling telling;
    private final Audit audit;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    FollowingLeads(
            Books books,
            Finding finding,
            Telling telling,
            Audit audit,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.books = books;
        this.finding = finding;
        this.telling = telling;
        this.audit = audit;
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

    /** What this node remembers of the pod may be from before the change. */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        directory
                .versioned(organization, new PodId(argument))
                .ifPresent(pod -> books.find(realm, pod.value().id())
                        .ifPresent(found -> follow(realm, organization, pod, found)));
    }

    private void follow(Realm realm, OrganizationId organization, Versioned<Pod> pod, Versioned<Definition> found) {
        var open = found.value().proposal();
        if (open == null || !open.isAsked()) {
            return;
        }
        var leaders = finding.leaders(organization, pod.value());
        var left = open.unsigned();
        var fresh = leaders.of(left).stream()
                .filter(person -> !open.asked().contains(person))
                .toList();
        var writes = new ArrayList<Write>();
        writes.addAll(telling.leadless(
                organization, pod.value(), open, leaders.without(left).toList()));
        if (!fresh.isEmpty()) {
            var asking = Telling.Asking.first(leaders, fresh);
            writes.addAll(telling.ask(organization, pod.value(), found.value(), open, asking));
            writes.add(books.put(Optional.of(found), found.value().asking(open, fresh)));
            writes.addAll(audit.note(
                    new Audit.Task("Asking new leads to sign", pod.id() + " " + open.revision() + " " + fresh),
                    AuditedDefinitions.DEFINITION,
                    pod.id(),
                    "has another lead, who was asked to sign"));
        }
        if (!writes.isEmpty()) {
            writes.add(directory.unchanged(pod));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
