package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.LeadPolicy.Breach;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.Side;
import dev.baton.routing.Decision;
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
import java.util.Optional;

/** The time for an answer runs: whoever is to answer is reminded, and once it is over whoever leads sales is told. */
final class Ticking implements TimerHandler {

    private final Leads leads;
    private final LeadWrites writing;
    private final Reckonings reckonings;
    private final Placing placing;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    Ticking(
            Leads leads,
            LeadWrites writing,
            Reckonings reckonings,
            Placing placing,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.reckonings = reckonings;
        this.placing = placing;
        this.directory = directory;
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
        var tick = lead.clock().tick(now, reckonings.of(organization, lead));
        var writes = new ArrayList<Write>();
        switch (tick) {
            case ResponseClock.Tick.Nothing() -> {
                return;
            }
            case ResponseClock.Tick.Quiet(var after) ->
                writes.addAll(change(organization, found.get(), lead.at(after)));
            case ResponseClock.Tick.Awake(var after) ->
                writes.addAll(nudge(organization, found.get(), lead.at(after), new Nudge(Nudge.Kind.AWAKE, now)));
            case ResponseClock.Tick.PauseOver(var after) ->
                writes.addAll(resume(organization, found.get(), lead.at(after), now));
            case ResponseClock.Tick.Reached(var share, var after)
            when share == Share.ALL -> writes.addAll(breach(organization, found.get(), lead.at(after), now));
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
            var text = Text.of("This lead waits for an answer, and little of the time is left.");
            writes.addAll(toSales(organization, after, "soon", text));
        }
        return writes;
    }

    private List<Write> resume(OrganizationId organization, Versioned<Lead> before, Lead after, Instant now) {
        var writes = nudge(organization, before, after, new Nudge(Nudge.Kind.RESUMED, now));
        var line = Text.of("The pause is over, and the time for an answer goes on.");
        writes.addAll(writing.below(organization, after, "resumed:" + now.toEpochMilli(), line));
        return writes;
    }

    private List<Write> breach(OrganizationId organization, Versioned<Lead> before, Lead late, Instant now) {
        var pod = directory.pod(organization, late.pod());
        var agreed = pod.map(found -> found.policy().leads().breach()).orElse(Breach.OPEN);
        return switch (agreed) {
            case NEXT -> placing.next(organization, late, now)
                    .flatMap(decision -> handOn(organization, before, late, decision, now))
                    .orElseGet(() -> open(organization, before, late, pod));
            case OPEN -> open(organization, before, late, pod);
            case ESCALATE -> escalate(organization, before, late, pod);
        };
    }

    /** Empty if nobody is next. */
    private Optional<List<Write>> handOn(
            OrganizationId organization, Versioned<Lead> before, Lead late, Decision decision, Instant now) {
        var person = decision.assignee();
        var pod = directory.pod(organization, late.pod());
        if (person == null || pod.isEmpty()) {
            return Optional.empty();
        }
        var outcome = late.assign(
                Assignment.to(person, decision.insteadOf(), now),
                decision.why().brief(),
                reckonings.of(organization, late),
                reckonings.of(organization, pod.get(), late.clock().terms().counting(), person));
        if (!(outcome instanceof Lead.Outcome.Changed(var after))) {
            return Optional.empty();
        }
        var writes = change(organization, before, after);
        writes.addAll(decision.writes());
        writes.addAll(tellLeader(organization, after, pod));
        writes.addAll(writing.below(
                organization,
                after,
                "next",
                Text.of("There was no answer in time, so ").and(person).and(" is asked now.")));
        return Optional.of(writes);
    }

    private List<Write> open(
            OrganizationId organization, Versioned<Lead> before, Lead late, Optional<Pod> pod) {
        if (late.assignment() == null) {
            return escalate(organization, before, late, pod);
        }
        var after = late.opened();
        var writes = change(organization, before, after);
        writes.addAll(tellLeader(organization, after, pod));
        var text = Text.of("There was no answer in time, so everybody in sales may accept this lead now.");
        writes.addAll(toSales(organization, after, "open", text));
        return writes;
    }

    /** Whoever leads sales decides; where nobody does, or everybody may accept it, sales is told. */
    private List<Write> escalate(
            OrganizationId organization, Versioned<Lead> before, Lead late, Optional<Pod> pod) {
        var writes = change(organization, before, late);
        var told = tellLeader(organization, late, pod);
        writes.addAll(told);
        if (told.isEmpty() || late.assignment() == null) {
            var text = Text.of("This lead still waits for an answer. Accept it, or return it with a reason.");
            writes.addAll(toSales(organization, late, "late", text));
        }
        return writes;
    }

    private List<Write> tellLeader(OrganizationId organization, Lead after, Optional<Pod> pod) {
        return pod.flatMap(found -> directory.leadOf(organization, found, Side.SALES))
                .flatMap(Person::address)
                .map(account -> Outgoing.direct(account, LeadWrites.idOf(after, "breach"), LateCards.forLeader(after))
                        .add(organization))
                .stream()
                .toList();
    }

    /** In the thread, with the names of some who are there. */
    private List<Write> toSales(OrganizationId organization, Lead lead, String what, Text text) {
        var named = directory
                .pod(organization, lead.pod())
                .map(pod -> LateCards.names(pod, clock.instant(), ids -> directory.persons(organization, ids)))
                .orElseGet(() -> Text.of(""));
        return writing.below(organization, lead, what, named.and(text));
    }
}
