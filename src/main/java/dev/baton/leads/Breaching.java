package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.LeadPolicy.Breach;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.routing.Decision;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What comes when the time for an answer is over, as the pod has agreed. */
final class Breaching {

    private final LeadWrites writing;
    private final Reckonings reckonings;
    private final Placing placing;
    private final Directory directory;
    private final InstantSource clock;

    Breaching(LeadWrites writing, Reckonings reckonings, Placing placing, Directory directory, InstantSource clock) {
        this.writing = writing;
        this.reckonings = reckonings;
        this.placing = placing;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param late the lead, as overdue */
    List<Write> of(OrganizationId organization, Versioned<Lead> before, Lead late, Instant now) {
        var pod = directory.pod(organization, late.pod());
        var agreed = pod.map(found -> found.policy().leads().breach()).orElse(Breach.OPEN);
        return switch (agreed) {
            case NEXT ->
                placing.next(organization, late, now)
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
        var writes = writing.change(organization, before, after);
        writes.addAll(decision.writes());
        writes.addAll(tellLeader(organization, after, pod));
        writes.addAll(writing.late(organization, after, LateCards.What.NEXT));
        return Optional.of(writes);
    }

    private List<Write> open(OrganizationId organization, Versioned<Lead> before, Lead late, Optional<Pod> pod) {
        if (late.assignment() == null) {
            return escalate(organization, before, late, pod);
        }
        var after = late.opened(clock.instant(), reckonings.of(organization, late));
        var writes = writing.change(organization, before, after);
        writes.addAll(tellLeader(organization, after, pod));
        writes.addAll(writing.late(organization, after, LateCards.What.OPEN));
        return writes;
    }

    /** Whoever leads sales decides; where nobody is there who does, or everybody may accept it, sales is told. */
    private List<Write> escalate(OrganizationId organization, Versioned<Lead> before, Lead late, Optional<Pod> pod) {
        var writes = writing.change(organization, before, late);
        writes.addAll(tellLeader(organization, late, pod));
        if (late.assignment() == null || !isLeaderThere(organization, pod)) {
            writes.addAll(writing.late(organization, late, LateCards.What.LATE));
        }
        return writes;
    }

    private boolean isLeaderThere(OrganizationId organization, Optional<Pod> pod) {
        var now = clock.instant();
        return pod.flatMap(found -> directory.leadOf(organization, found, Side.SALES))
                .filter(lead -> !lead.isAway(now.atZone(lead.zone()).toLocalDate()))
                .isPresent();
    }

    private List<Write> tellLeader(OrganizationId organization, Lead after, Optional<Pod> pod) {
        return pod
                .flatMap(found -> directory.leadOf(organization, found, Side.SALES))
                .flatMap(Person::address)
                .map(account ->
                        Outgoing.headline(LateCards.forLeader(after, account)).add(organization))
                .stream()
                .toList();
    }
}
