package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.routing.CoverFollower;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Somebody doesn't cover another person any more: leads that haven't been answered go back to the other. */
final class GivingBack implements CoverFollower, TimerHandler {

    private static final String NAME = "leads.cover-ended";

    private final Leads leads;
    private final LeadWrites writing;
    private final Reckonings reckonings;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    GivingBack(
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
    public List<Write> coverEnded(OrganizationId organization, PersonId covered, PersonId by, Instant since) {
        var argument = covered.value() + " " + by.value();
        return List.of(Timers.set(NAME + ":" + argument, clock.instant(), NAME, argument));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var people = argument.split(" ", 2);
        var covered = new PersonId(people[0]);
        leads.askedOf(Realms.organization(realm), new PersonId(people[1])).stream()
                .filter(lead -> isInsteadOf(lead.value(), covered))
                .forEach(lead -> giveBack(realm, lead, covered));
    }

    private static boolean isInsteadOf(Lead lead, PersonId covered) {
        var assignment = lead.assignment();
        return assignment != null && covered.equals(assignment.insteadOf());
    }

    private void giveBack(Realm realm, Versioned<Lead> lead, PersonId covered) {
        var organization = Realms.organization(realm);
        var pod = directory
                .versioned(organization, lead.value().pod())
                .filter(found -> found.value().sells(covered));
        if (pod.isEmpty()) {
            return;
        }
        var counting = lead.value().clock().terms().counting();
        var outcome = lead.value()
                .assign(
                        Assignment.to(covered, null, clock.instant()),
                        lead.value().progress().routed().why(),
                        reckonings.of(organization, lead.value()),
                        reckonings.of(organization, pod.get().value(), counting, covered));
        if (outcome instanceof Outcome.Changed(var after)) {
            var writes = writing.change(organization, lead, after);
            writes.addAll(writing.below(
                    organization, after, "back", Text.of(covered).and(" is back and asked for an answer.")));
            writes.add(directory.unchanged(pod.get()));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
