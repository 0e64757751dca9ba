package dev.baton.definitions;

import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingPeopleByTimer;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** Whoever begins to lead a side that hasn't signed yet is asked to, too. What a former lead has signed stays. */
final class FollowingLeads extends FollowingPeopleByTimer {

    private final Books books;
    private final Finding finding;
    private final Prompting prompting;

    FollowingLeads(Books books, Finding finding, Prompting prompting, Directory directory, InstantSource clock) {
        super("definition.follow-leads", directory, clock);
        this.books = books;
        this.finding = finding;
        this.prompting = prompting;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod) {
        var organization = Realms.organization(realm);
        books.find(realm, pod.value().id())
                .ifPresent(found ->
                        prompting.askAnew(organization, pod, found, finding.leaders(organization, pod.value())));
    }
}
