package dev.baton.leads;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A contested return on which nobody decides stands in the end, so that nobody waits for ever. */
final class LettingReturnStand implements TimerHandler {

    private final Leads leads;
    private final LeadWrites writing;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    LettingReturnStand(
            Leads leads, LeadWrites writing, Directory directory, Audit audit, Store store, InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadTimers.CONTEST_END;
    }

    @Override
    public void fire(Realm realm, String reference) {
        var organization = Realms.organization(realm);
        ContestCards.open(leads, organization, reference)
                .ifPresent(lead -> ContestCards.in(lead.value(), reference)
                        .map(contest -> contest.lapsed(clock.instant()))
                        .ifPresent(contest ->
                                store.commit(realm, Operation.anonymous(), standing(organization, lead, contest))));
    }

    private List<Write> standing(OrganizationId organization, Versioned<Lead> lead, Contest contest) {
        var after = lead.value().contested(contest);
        var outcome = contest.outcome().orElseThrow();
        var reference = ContestCards.reference(after, contest);
        var writes = new ArrayList<>(writing.change(organization, lead, after));
        writes.addAll(writing.below(
                organization, after, "contest-end:" + reference, Text.of(LeadCards.capital(outcome) + ".")));
        Stream.concat(Stream.of(contest.by()), Optional.ofNullable(after.offer().by()).stream())
                .distinct()
                .forEach(person -> directory
                        .accountOf(organization, person)
                        .map(account -> Outgoing.direct(
                                account,
                                new MessageId("contest-end:" + reference + "@" + person),
                                ContestCards.decided(after, outcome)))
                        .ifPresent(message -> writes.add(message.add(organization))));
        writes.addAll(audit.note(
                new Audit.Task("Ending contests", reference),
                AuditedLeads.LEAD,
                after.id().value(),
                "stays returned, since nobody decided in time"));
        return writes;
    }
}
