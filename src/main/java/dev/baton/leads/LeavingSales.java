package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingPeopleByTimer;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;

/**
 * Whoever isn't in a pod's sales any more isn't asked about its leads: all of sales may accept those. Of those that the
 * person works on the threads say that somebody else can go on. Whoever has become another person hasn't left.
 */
final class LeavingSales extends FollowingPeopleByTimer {

    private final Leads leads;
    private final LeadWrites writing;
    private final FollowingPersons persons;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    LeavingSales(
            Leads leads,
            LeadWrites writing,
            FollowingPersons persons,
            Directory directory,
            Store store,
            InstantSource clock) {
        super("leads.people", directory, clock);
        this.leads = leads;
        this.writing = writing;
        this.persons = persons;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod) {
        persons.catchUp(realm);
        leads.eachOnDesk(Realms.organization(realm), pod.value().id(), lead -> look(realm, lead, pod));
    }

    private void look(Realm realm, Versioned<Lead> lead, Versioned<Pod> pod) {
        var assignment = lead.value().assignment();
        var owner = lead.value().owner();
        if (assignment != null && !pod.value().sells(assignment.person())) {
            open(realm, lead, pod);
        } else if (owner != null && !pod.value().sells(owner)) {
            tell(realm, lead.value(), owner, pod);
        }
    }

    /** Once for each owner. */
    private void tell(Realm realm, Lead lead, PersonId owner, Versioned<Pod> pod) {
        var organization = Realms.organization(realm);
        var words = " works on this lead and isn't in sales here any more. Anybody in sales can ask somebody to go on.";
        var card = new Card(
                lead.particulars().company() + ": " + directory.nameOf(organization, owner) + words,
                List.of(new Part.Paragraph(Text.of(owner).and(words)), Part.Buttons.of(LeadButtons.assign(lead))));
        var writes = writing.below(organization, lead, "left:" + owner, card);
        if (!writes.isEmpty()) {
            writes.add(directory.unchanged(pod));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }

    private void open(Realm realm, Versioned<Lead> lead, Versioned<Pod> pod) {
        var organization = Realms.organization(realm);
        var after = writing.opened(organization, lead.value(), clock.instant());
        var writes = writing.change(organization, lead, after);
        var line = Text.of(
                "Whoever was asked isn't in sales here any more, so everybody in sales may accept this lead now.");
        writes.addAll(writing.below(organization, after, "gone", line));
        writes.add(directory.unchanged(pod));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
