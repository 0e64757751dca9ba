package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.LeadPolicy.Breach;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.Side;
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
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    Ticking(
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
            when share == Share.ALL -> writes.addAll(breach(organization, found.get(), lead.at(after)));
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
        var writes = new ArrayList<>(change(organization, before, after));
        if (share == Share.MOST) {
            var text = Text.of("This lead waits for an answer, and little of the time is left.");
            writes.addAll(toSales(organization, after, "soon", text));
        }
        return writes;
    }

    private List<Write> resume(OrganizationId organization, Versioned<Lead> before, Lead after, Instant now) {
        var writes = new ArrayList<>(nudge(organization, before, after, new Nudge(Nudge.Kind.RESUMED, now)));
        var line = Text.of("The pause is over, and the time for an answer goes on.");
        writes.addAll(below(organization, after, "resumed:" + now.toEpochMilli(), Card.of(line)));
        return writes;
    }

    private List<Write> breach(OrganizationId organization, Versioned<Lead> before, Lead late) {
        var pod = directory.pod(organization, late.pod());
        var opens = late.assignment() != null
                && pod.filter(found -> found.policy().leads().breach() == Breach.OPEN)
                        .isPresent();
        var after = opens ? late.opened() : late;
        var writes = new ArrayList<>(change(organization, before, after));
        var leader = pod.flatMap(found -> directory.leadOf(organization, found, Side.SALES));
        leader.flatMap(Person::address)
                .map(account ->
                        Outgoing.direct(account, new MessageId(id(after, "breach")), LateCards.forLeader(after, opens)))
                .ifPresent(message -> writes.add(message.add(organization)));
        if (opens) {
            var text = Text.of("Nobody has answered in time, so everybody in sales may accept this lead now.");
            writes.addAll(toSales(organization, after, "open", text));
        } else if (leader.isEmpty() || after.assignment() == null) {
            var text = Text.of("This lead still waits for an answer. Accept it, or return it with a reason.");
            writes.addAll(toSales(organization, after, "late", text));
        }
        return writes;
    }

    /** In the thread, with the names of some who are there. */
    private List<Write> toSales(OrganizationId organization, Lead lead, String what, Text text) {
        var named = directory
                .pod(organization, lead.pod())
                .map(pod -> thoseWhoAreThere(organization, pod))
                .orElseGet(() -> Text.of(""));
        var summary = lead.particulars().company() + ": " + text.plain();
        return below(organization, lead, what, new Card(summary, List.of(new Part.Paragraph(named.and(text)))));
    }

    private Text thoseWhoAreThere(OrganizationId organization, Pod pod) {
        return LateCards.names(pod, clock.instant(), ids -> directory.persons(organization, ids));
    }

    private List<Write> below(OrganizationId organization, Lead lead, String what, Card card) {
        var owner = marketer(organization, lead).orElse(null);
        return LeadCards.headlinesOf(lead).stream()
                .map(headline -> Outgoing.below(
                                headline, new MessageId(id(lead, what) + "@" + headline.conversation()), card, owner)
                        .add(organization))
                .toList();
    }

    /** One for each turn. */
    private static String id(Lead lead, String what) {
        var turn = lead.clock().turn().begun().toMillis();
        return what + ":" + lead.id() + ":" + lead.offer().at().toEpochMilli() + ":" + turn;
    }

    private Optional<AccountId> marketer(OrganizationId organization, Lead lead) {
        return Optional.ofNullable(lead.offer().by()).flatMap(by -> directory.accountOf(organization, by));
    }
}
