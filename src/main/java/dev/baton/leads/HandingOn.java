package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code Assign} for a lead that somebody works on: another one of sales goes on with it. */
final class HandingOn {

    private final Handoff handoff;
    private final Directory directory;
    private final Audit audit;

    HandingOn(Handoff handoff, Directory directory, Audit audit) {
        this.handoff = handoff;
        this.directory = directory;
        this.audit = audit;
    }

    /** The button, if the lead is worked on and the person may hand it on. */
    Optional<Button> buttonFor(Interaction by, Lead lead) {
        return directory
                .pod(by.organization(), lead.pod())
                .filter(pod -> lead.state().isWorked() && pod.sells(by.person()) && may(by, lead, pod))
                .map(_ -> LeadButtons.assign(lead));
    }

    /** Empty if somebody in sales there may hand it on. */
    Optional<Reply> refusal(Interaction by, Lead lead, Pod pod) {
        var owner = lead.owner();
        return owner == null || may(by, lead, pod)
                ? Optional.empty()
                : Optional.of(new Reply.OnlyYou(handoff.named(
                        by,
                        owner,
                        Text.of("works on " + lead.particulars().company()
                                + ". Whoever works on a lead, or leads sales in " + pod.name()
                                + ", can hand it on."))));
    }

    /** Whoever works on it, or leads sales; anybody in sales if there is neither. */
    private boolean may(Interaction by, Lead lead, Pod pod) {
        var owner = lead.owner();
        return owner == null
                || owner.equals(by.person())
                || !pod.sells(owner)
                || directory
                        .leadOf(by.organization(), pod, Side.SALES)
                        .map(leader -> leader.id().equals(by.person()))
                        .orElse(true);
    }

    /** @param person somebody in sales there */
    Reply handOn(Submission by, Versioned<Lead> lead, Versioned<Pod> pod, PersonId person) {
        var writes = new ArrayList<Write>();
        writes.add(directory.unchanged(pod));
        writes.addAll(audit.note(by, AuditedLeads.LEAD, lead.id(), "was handed on to somebody else in sales"));
        writes.addAll(told(by, lead.value(), person));
        var company = lead.value().particulars().company();
        var line = handoff.named(by, by.person(), Text.of("asks ").and(person).and(" to go on with this lead."));
        var name = directory.nameOf(by.organization(), person);
        return handoff.settle(
                by,
                lead,
                person.equals(lead.value().owner())
                        ? new Lead.Outcome.AlreadyDone()
                        : lead.value().handOn(person),
                _ -> new Told(line, null, Reply.onlyYou(name + " works on " + company + " now.")),
                writes.toArray(Write[]::new));
    }

    /** Whoever goes on with it, and whoever did until now, unless it is the one who says so. */
    private List<Write> told(Submission by, Lead lead, PersonId person) {
        return Stream.concat(Stream.of(person), Stream.ofNullable(lead.owner()))
                .filter(each -> !each.equals(by.person()))
                .flatMap(each -> directory.accountOf(by.organization(), each).stream()
                        .map(account -> Outgoing.direct(
                                        account,
                                        new MessageId(
                                                "handed-on:" + by.context().id() + ":" + account),
                                        news(by, lead, each.equals(person) ? "you" : nameOf(by, person)))
                                .add(by.organization())))
                .toList();
    }

    private String nameOf(Submission by, PersonId person) {
        return directory.nameOf(by.organization(), person);
    }

    private Card news(Submission by, Lead lead, String whom) {
        var company = lead.particulars().company();
        var asks = nameOf(by, by.person()) + " asks " + whom + " to go on with it.";
        return Card.of(Text.of("").and(new Text.Strong(company)).and(": " + asks))
                .and(Part.Buttons.of(ContestCards.show(lead)));
    }
}
