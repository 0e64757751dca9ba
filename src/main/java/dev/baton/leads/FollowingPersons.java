package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingPersonByTimer;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Json;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Retrying;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two persons are one: whatever leads say of the one is the other's, each lead by itself. */
final class FollowingPersons extends FollowingPersonByTimer {

    private static final int MANY = 100;

    /** Who has become somebody else, until all leads say so. */
    private record Same(PersonId person, PersonId former, Instant at) {}

    private final Leads leads;
    private final Documents<Same> pending;
    private final Store store;
    private final InstantSource clock;

    FollowingPersons(Leads leads, Store store, InstantSource clock) {
        super("leads.person", clock);
        this.leads = leads;
        this.store = store;
        this.clock = clock;
        this.pending =
                new Documents<>(store, "lead-person", Same.class, same -> List.of(Entry.at(same.at(), "every", "")));
    }

    @Override
    public List<Write> follow(OrganizationId organization, PersonId person, PersonId former) {
        var before = pending.find(Realms.of(organization), former.value());
        var same = pending.put(before, former.value(), new Same(person, former, clock.instant()));
        return Stream.concat(Stream.of(same), super.follow(organization, person, former).stream())
                .toList();
    }

    @Override
    protected void move(Realm realm, PersonId person, PersonId former) {
        pending.find(realm, former.value()).ifPresent(same -> move(realm, same));
    }

    /** For whoever looks at who somebody is: all that is still to be moved is moved before. */
    void catchUp(Realm realm) {
        pending.findLatest(realm, "every", "", MANY).forEach(same -> move(realm, same));
    }

    private void move(Realm realm, Versioned<Same> same) {
        var organization = Realms.organization(realm);
        var person = same.value().person();
        var former = same.value().former();
        leads.eachVersion(organization, lead -> {
            if (!with(lead.value(), person, former).equals(lead.value())) {
                Retrying.ifOvertaken(() -> move(organization, lead.id(), person, former));
            }
        });
        Retrying.ifOvertaken(() -> pending.find(realm, same.id())
                .ifPresent(done -> store.commit(realm, pending.remove(done.id(), done.version()))));
    }

    /** An id is like nothing else that is stored, so that no place of the former person is forgotten. */
    static Lead with(Lead lead, PersonId person, PersonId former) {
        var json = Json.write(Lead.class, lead);
        var moved = json.replace(quoted(former), quoted(person));
        return moved.equals(json) ? lead : Json.read(Lead.class, moved);
    }

    private static String quoted(PersonId person) {
        return Json.write(String.class, person.value());
    }

    private void move(OrganizationId organization, String id, PersonId person, PersonId former) {
        leads.find(organization, id).ifPresent(lead -> {
            var after = with(lead.value(), person, former);
            var writes = new ArrayList<Write>(List.of(leads.put(lead, after)));
            if (after.state().isOpen()) {
                LeadCards.headlinesOf(after)
                        .forEach(headline ->
                                writes.add(Outgoing.refresh(headline).add(organization)));
            }
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        });
    }
}
