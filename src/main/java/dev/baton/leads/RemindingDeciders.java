package dev.baton.leads;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Whoever hasn't decided whether a contested return stands is reminded once. */
final class RemindingDeciders implements TimerHandler {

    private final Leads leads;
    private final Directory directory;
    private final Audit audit;
    private final Store store;

    RemindingDeciders(Leads leads, Directory directory, Audit audit, Store store) {
        this.leads = leads;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
    }

    @Override
    public String name() {
        return LeadTimers.CONTEST_REMINDER;
    }

    @Override
    public void fire(Realm realm, String reference) {
        var organization = Realms.organization(realm);
        ContestCards.open(leads, organization, reference)
                .ifPresent(lead -> directory
                        .pod(organization, lead.value().pod())
                        .ifPresent(pod -> store.commit(
                                realm, Operation.anonymous(), reminding(organization, lead, pod, reference))));
    }

    /** The lead is written as it is, so that nobody is reminded who decides meanwhile. */
    private List<Write> reminding(OrganizationId organization, Versioned<Lead> lead, Pod pod, String reference) {
        var writes = new ArrayList<Write>();
        ContestCards.in(lead.value(), reference).ifPresent(contest -> {
            var card = ContestCards.reminder(lead.value(), contest.end(pod.policy()));
            writes.add(leads.put(lead, lead.value()));
            for (PersonId person : contest.waitsFor(Contesting.deciders(directory, organization, pod))) {
                var id = new MessageId("contest-reminder:" + reference + "@" + person);
                directory
                        .accountOf(organization, person)
                        .ifPresent(account ->
                                writes.add(Outgoing.direct(account, id, card).add(organization)));
            }
            writes.addAll(audit.note(
                    new Audit.Task("Reminding of contested returns", reference),
                    AuditedLeads.LEAD,
                    lead.value().id().value(),
                    "waits for a decision on its return"));
        });
        return writes;
    }
}
