package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.routing.CoverFollower;
import dev.baton.routing.Coverers;
import dev.baton.routing.Routing;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/**
 * Somebody doesn't cover another person any more: leads that haven't been answered go to whoever has them now, which is
 * the other or who covers the other by then.
 */
final class GivingBack implements CoverFollower, TimerHandler {

    private static final String NAME = "leads.cover-ended";

    private final Leads leads;
    private final Routing routing;
    private final LeadWrites writing;
    private final Reckonings reckonings;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    GivingBack(
            Leads leads, Routing routing, LeadWrites writing, Directory directory, Store store, InstantSource clock) {
        this.leads = leads;
        this.routing = routing;
        this.writing = writing;
        this.reckonings = new Reckonings(directory);
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Write> coverEnded(OrganizationId organization) {
        return List.of(Timers.set(NAME, clock.instant(), NAME, ""));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var coverers = routing.coverers(organization, clock.instant());
        leads.askedInstead(organization).forEach(lead -> settle(realm, lead, coverers));
    }

    private void settle(Realm realm, Versioned<Lead> lead, Coverers coverers) {
        var assignment = lead.value().assignment();
        var covered = assignment == null ? null : assignment.insteadOf();
        if (assignment == null || covered == null) {
            return;
        }
        directory
                .versioned(Realms.organization(realm), lead.value().pod())
                .filter(pod -> pod.value().sells(covered))
                .filter(pod -> !coverers.from(covered, pod.value()).contains(assignment.person()))
                .ifPresent(pod -> give(realm, lead, pod, covered, coverers));
    }

    private void give(Realm realm, Versioned<Lead> lead, Versioned<Pod> pod, PersonId covered, Coverers coverers) {
        var organization = Realms.organization(realm);
        var person = coverers.from(covered, pod.value()).getLast();
        var isBack = person.equals(covered);
        var why = lead.value().progress().routed().why();
        var counting = lead.value().clock().terms().counting();
        var outcome = lead.value()
                .assign(
                        Assignment.to(person, isBack ? null : covered, clock.instant()),
                        why == null ? null : why.withCover(isBack ? null : person),
                        reckonings.of(organization, lead.value()),
                        reckonings.of(organization, pod.value(), counting, person));
        if (outcome instanceof Outcome.Changed(var after)) {
            var writes = writing.change(organization, lead, after);
            writes.addAll(writing.below(organization, after, "back", line(person, covered)));
            writes.add(directory.unchanged(pod));
            writes.addAll(coverers.unchanged(covered, pod.value()));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }

    private static Text line(PersonId person, PersonId covered) {
        return person.equals(covered)
                ? Text.of(covered).and(" isn’t covered any more and is asked for an answer.")
                : Text.of(person).and(" covers ").and(covered).and(" now and is asked for an answer.");
    }
}
