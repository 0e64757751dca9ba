package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The time for an answer runs: whoever is to answer is reminded, and once it is over whoever leads sales is told. */
final class Ticking implements TimerHandler {

    private final Leads leads;
    private final LeadWrites writing;
    private final Reckonings reckonings;
    private final Breaching late;
    private final Store store;
    private final InstantSource clock;

    Ticking(Leads leads, LeadWrites writing, Reckonings reckonings, Breaching late, Store store, InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.reckonings = reckonings;
        this.late = late;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadTimers.CLOCK;
    }

    @Override
    public void fire(Realm realm, String leadId) {
        var organization = Realms.organization(realm);
        var found = leads.find(organization, leadId);
        if (found.isEmpty()) {
            return;
        }
        var lead = found.get().value();
        var now = clock.instant();
        var reckoning = reckonings.of(organization, lead);
        var writes = new ArrayList<Write>();
        switch (lead.clock().tick(now, reckoning)) {
            case ResponseClock.Tick.Nothing() ->
                lead.clock().wakes(reckoning).ifPresent(at -> writes.add(LeadTimers.clock(lead, at)));
            case ResponseClock.Tick.Quiet(var after) ->
                writes.addAll(change(organization, found.get(), lead.at(after)));
            case ResponseClock.Tick.Awake(var after) ->
                writes.addAll(nudge(organization, found.get(), lead.at(after), new Nudge(Nudge.Kind.AWAKE, now)));
            case ResponseClock.Tick.PauseOver(var after) ->
                writes.addAll(resume(organization, found.get(), lead.at(after), now));
            case ResponseClock.Tick.Reached(var share, var after)
            when share == Share.ALL -> writes.addAll(late.of(organization, found.get(), lead.at(after), now));
            case ResponseClock.Tick.Reached(var share, var after) ->
                writes.addAll(remind(organization, found.get(), lead.at(after), share, now));
        }
        store.commit(realm, Operation.anonymous(), writes);
    }

    private List<Write> change(OrganizationId organization, Versioned<Lead> before, Lead after) {
        return writing.change(organization, before, after);
    }

    private List<Write> nudge(OrganizationId organization, Versioned<Lead> before, Lead after, Nudge nudge) {
        return change(organization, before, after.told(nudge));
    }

    /** Whom it is offered to is told; if that is all of sales, those who are there, when little time is left. */
    private List<Write> remind(
            OrganizationId organization, Versioned<Lead> before, Lead after, Share share, Instant now) {
        if (after.assignment() != null) {
            return nudge(organization, before, after, new Nudge(Nudge.of(share), now));
        }
        var writes = change(organization, before, after);
        if (share == Share.MOST) {
            writes.addAll(writing.late(organization, after, LateCards.What.SOON));
        }
        return writes;
    }

    private List<Write> resume(OrganizationId organization, Versioned<Lead> before, Lead after, Instant now) {
        var writes = nudge(organization, before, after, new Nudge(Nudge.Kind.RESUMED, now));
        var line = Text.of("The pause is over, and the time for an answer goes on.");
        writes.addAll(writing.below(organization, after, "resumed:" + now.toEpochMilli(), line));
        return writes;
    }
}
