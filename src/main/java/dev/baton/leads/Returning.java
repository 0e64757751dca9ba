package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.leads.OutcomeForms.Reading;
import dev.baton.people.Directory;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code Return}: sales gives a lead back, because of a clause that both sides have agreed on or for another reason.
 */
final class Returning {

    private final Handoff handoff;
    private final Checking checking;
    private final Directory directory;

    Returning(Handoff handoff, Checking checking, Directory directory) {
        this.handoff = handoff;
        this.checking = checking;
        this.directory = directory;
    }

    Reply open(Action action) {
        return handoff.ask(action, State.RETURNED, (lead, _) -> form(action, lead));
    }

    private Form form(Interaction by, Lead lead) {
        var clauses = checking.clauses(by.organization(), lead.pod()).stream()
                .map(Readiness.Unmet::of)
                .map(clause -> new Option(clause.code(), Excerpt.of("Not as agreed: " + clause, Limits.LABEL)));
        var reasons = Reason.of(State.RETURNED).stream().map(reason -> new Option(reason.name(), reason.label()));
        var reason = new Input.Choice(
                "reason",
                Caption.required("Why is it returned?"),
                false,
                Stream.concat(clauses, reasons).toList(),
                List.of());
        return new Form(
                LeadActions.RETURN,
                lead.id().value(),
                "Return to marketing",
                "Return",
                List.of(reason, OutcomeForms.note("What would make it better?")));
    }

    Reply take(Submission submission) {
        return handoff.forSales(submission, submission.argument(), (lead, pod) -> {
            return switch (read(submission, lead.value())) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var change) -> handoff.change(submission, lead, change, directory.unchanged(pod));
            };
        });
    }

    private Reading read(Submission submission, Lead lead) {
        return checking.clauses(submission.organization(), lead.pod()).stream()
                .filter(clause -> clause.code().equals(submission.value("reason")))
                .findFirst()
                .map(clause -> citing(submission, Readiness.Unmet.of(clause)))
                .orElseGet(() -> OutcomeForms.because(submission, State.RETURNED));
    }

    private static Reading citing(Submission submission, Readiness.Unmet clause) {
        var complaints = OutcomeForms.checkNote(submission);
        return complaints.isEmpty()
                ? new Reading.Complete(Change.citing(clause, submission.value("note")))
                : new Reading.Incomplete(complaints);
    }
}
