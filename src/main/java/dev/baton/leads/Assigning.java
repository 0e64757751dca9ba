package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code Assign}: a lead that waits for an answer is offered to one of sales, and one that is worked on is handed on.
 */
final class Assigning {

    private static final String PERSON = "person";

    private final Handoff handoff;
    private final HandingOn handingOn;
    private final Reckonings reckonings;
    private final Directory directory;
    private final Marks marks;
    private final InstantSource clock;

    Assigning(
            Handoff handoff,
            HandingOn handingOn,
            Reckonings reckonings,
            Directory directory,
            Marks marks,
            InstantSource clock) {
        this.handoff = handoff;
        this.handingOn = handingOn;
        this.reckonings = reckonings;
        this.directory = directory;
        this.marks = marks;
        this.clock = clock;
    }

    Reply open(Action action) {
        return handoff.forSales(
                action,
                action.argument(),
                (lead, pod) -> obstacle(action, lead, pod.value())
                        .orElseGet(() -> new Reply.Ask(form(action.organization(), lead.value(), pod.value()))));
    }

    private Optional<Reply> obstacle(Interaction by, Versioned<Lead> lead, Pod pod) {
        var state = lead.value().state();
        if (state.isWorked()) {
            return handingOn.refusal(by, lead.value(), pod);
        }
        return state == State.OFFERED
                ? Optional.empty()
                : Optional.of(handoff.settle(by, lead, new Outcome.NotNow(state)));
    }

    private Form form(OrganizationId organization, Lead lead, Pod pod) {
        var assignment = lead.assignment();
        var account = marks.ownerOf(organization, lead);
        var known = assignment == null ? lead.owner() : assignment.person();
        var present = known == null ? account.orElse(null) : known;
        var initial = present == null || !pod.sells(present) ? List.<String>of() : List.of(present.value());
        var now = clock.instant();
        var options = directory.persons(organization, pod.sales().people()).values().stream()
                .sorted(Comparator.comparing(Person::name))
                .limit(Limits.OPTIONS)
                .map(person -> new Option(
                        person.id().value(),
                        label(person, now)
                                + (account.filter(person.id()::equals).isPresent() ? ", owns the account" : "")))
                .toList();
        var caption = Caption.required(lead.state().isWorked() ? "Who should go on with it?" : "Who should answer?")
                .hint("One of sales in " + pod.name());
        return new Form(
                LeadActions.ASSIGN,
                lead.id().value(),
                "Assign a lead",
                "Assign",
                List.of(new Input.Choice(PERSON, caption, false, options, initial)));
    }

    private static String label(Person person, Instant now) {
        var today = now.atZone(person.zone()).toLocalDate();
        return person.isAway(today) ? person.name() + ", away today" : person.name();
    }

    Reply take(Submission submission) {
        return handoff.forSales(
                submission,
                submission.argument(),
                (lead, pod) -> obstacle(submission, lead, pod.value()).orElseGet(() -> take(submission, lead, pod)));
    }

    private Reply take(Submission submission, Versioned<Lead> lead, Versioned<Pod> pod) {
        var chosen = submission.people(PERSON);
        if (chosen.size() != 1) {
            return new Reply.Invalid(Map.of(PERSON, "Please pick one person."));
        }
        var person = chosen.getFirst();
        if (!pod.value().sells(person)) {
            return new Reply.Invalid(Map.of(
                    PERSON,
                    "Please pick somebody who is in sales in " + pod.value().name() + "."));
        }
        return lead.value().state().isWorked()
                ? handingOn.handOn(submission, lead, pod, person)
                : assign(submission, lead, pod, person);
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
