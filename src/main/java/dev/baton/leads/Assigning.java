package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** {@code Assign}: sales offers a lead that waits for an answer to one of its people. */
final class Assigning {

    private static final String PERSON = "person";

    private final Handoff handoff;
    private final Reckonings reckonings;
    private final Directory directory;
    private final InstantSource clock;

    Assigning(Handoff handoff, Reckonings reckonings, Directory directory, InstantSource clock) {
        this.handoff = handoff;
        this.reckonings = reckonings;
        this.directory = directory;
        this.clock = clock;
    }

    Reply open(Action action) {
        return handoff.forSales(
                action,
                action.argument(),
                (lead, pod) -> lead.value().state() == State.OFFERED
                        ? new Reply.Ask(form(lead.value(), pod.value()))
                        : handoff.settle(
                                action, lead, new Outcome.NotNow(lead.value().state())));
    }

    private static Form form(Lead lead, Pod pod) {
        var assignment = lead.assignment();
        return new Form(
                LeadActions.ASSIGN,
                lead.id().value(),
                "Assign a lead",
                "Assign",
                List.of(new Input.People(
                        PERSON,
                        Caption.required("Who should answer?").hint("One of sales in " + pod.name()),
                        assignment == null ? List.of() : List.of(assignment.person()))));
    }

    Reply take(Submission submission) {
        return handoff.forSales(submission, submission.argument(), (lead, pod) -> {
            var chosen = submission.all(PERSON);
            if (chosen.size() != 1) {
                return new Reply.Invalid(Map.of(PERSON, "Please pick one person."));
            }
            var person = new PersonId(chosen.getFirst());
            return pod.value().sells(person)
                    ? assign(submission, lead, pod, person)
                    : new Reply.Invalid(Map.of(
                            PERSON,
                            "Please pick somebody who is in sales in "
                                    + pod.value().name() + "."));
        });
    }

    private Reply assign(Interaction by, Versioned<Lead> lead, Versioned<Pod> pod, PersonId person) {
        var organization = by.organization();
        var counting = lead.value().clock().terms().counting();
        var outcome = lead.value()
                .assign(
                        Assignment.to(person, null, clock.instant()),
                        null,
                        reckonings.of(organization, lead.value()),
                        reckonings.of(organization, pod.value(), counting, person));
        return handoff.settle(by, lead, outcome, after -> told(by, after, person), directory.unchanged(pod));
    }

    private Told told(Interaction by, Lead after, PersonId person) {
        var company = after.particulars().company();
        var line = handoff.named(by, by.person(), Text.of("asks ").and(person).and(" for an answer."));
        var name = directory.nameOf(by.organization(), person);
        return new Told(line, null, Reply.onlyYou(company + " waits for " + name + " now."));
    }
}
