package dev.baton.definitions;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.PeopleFollower;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** Whoever begins to lead a side that hasn't signed yet is asked to, too. What a former lead has signed stays. */
final class FollowingLeads implements PeopleFollower, TimerHandler {

    private static final String NAME = "definition.follow-leads";

    private final Books books;
    private final Finding finding;
    private final Prompting prompting;
    private final Directory directory;
    private final InstantSource clock;

    FollowingLeads(Books books, Finding finding, Prompting prompting, Directory directory, InstantSource clock) {
        this.books = books;
        this.finding = finding;
        this.prompting = prompting;
        this.directory = directory;
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
    public void fire(Realm realm, String argument) {
        books.find(realm, new PodId(argument)).ifPresent(found -> follow(realm, found));
    }

    /** What this node remembers of the pod may be from before the change. */
    private void follow(Realm realm, Versioned<Definition> found) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        directory
                .versioned(organization, found.value().pod())
                .ifPresent(
                        pod -> prompting.askAnew(organization, pod, found, finding.leaders(organization, pod.value())));
    }
}
