package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.pods.Lines;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code Contest}: marketing answers a return that it doesn't agree with, and both sides are asked to decide. */
final class Contesting {

    private static final Input.Line ANSWER = new Input.Line(
            "answer",
            Caption.required("Why should sales take it?").hint("Everybody reads it in the lead's thread"),
            true,
            1_000,
            "");

    private final Handoff handoff;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    Contesting(Handoff handoff, Directory directory, Audit audit, InstantSource clock) {
        this.handoff = handoff;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who decides now. */
    static Deciders deciders(Directory directory, OrganizationId organization, Pod pod) {
        return Deciders.of(
                pod, side -> directory.leadOf(organization, pod, side).map(Person::id));
    }

    Reply open(Action action) {
        return forMarketing(action, action.argument(), (lead, pod) -> new Reply.Ask(form(lead.value())));
    }

    private static Form form(Lead lead) {
        var inputs = new ArrayList<Input>();
        lead.progress().last().ifPresent(step -> inputs.add(new Input.Notice("why", Steps.line(lead, step))));
        inputs.add(ANSWER);
        inputs.add(new Input.Notice(
                "how", Text.of("Whoever leads sales and whoever leads marketing decide. A return is contested once.")));
        return new Form(LeadActions.CONTEST, lead.id().value(), "Contest the return", "Contest", inputs);
    }

    Reply take(Submission submission) {
        return forMarketing(submission, submission.argument(), (lead, pod) -> {
            var answer = submission.value(ANSWER.id());
            var complaints = Lines.check(ANSWER, answer);
            return complaints.isEmpty()
                    ? contest(submission, lead, pod, answer.strip())
                    : new Reply.Invalid(complaints);
        });
    }

    private Reply contest(Submission by, Versioned<Lead> lead, Versioned<Pod> pod, String answer) {
        var deciders = deciders(directory, by.organization(), pod.value());
        var counted =
                Contest.by(by.person(), answer, clock.instant(), List.of()).countedFor(deciders);
        var contest = counted.asking(counted.waitsFor(deciders));
        var conditions = new ArrayList<Write>(toReturner(by, lead.value(), contest));
        conditions.add(directory.unchanged(pod));
        conditions.addAll(LeadTimers.contest(lead.value(), contest, pod.value().policy()));
        conditions.addAll(
                audit.note(by, AuditedLeads.LEAD, lead.value().id().value(), "was contested after its return"));
        return handoff.settle(
                by,
                lead,
                lead.value().contest(contest),
                after -> told(by, after, answer),
                conditions.toArray(Write[]::new));
    }

    /** Whoever returned it, unless he is asked to decide. */
    private List<Write> toReturner(Submission by, Lead lead, Contest contest) {
        var card = Card.of(Text.of("")
                        .and(new Text.Strong(lead.particulars().company()))
                        .and(": " + directory.nameOf(by.organization(), by.person()) + " contests your return: "
                                + Steps.ended("“" + Excerpt.of(contest.answer(), 300) + "”")
                                + " Whoever leads the two sides decide whether it stands."))
                .and(Part.Buttons.of(ContestCards.show(lead)));
        return lead
                .progress()
                .last()
                .flatMap(step -> Optional.ofNullable(step.by()))
                .filter(person ->
                        !person.equals(by.person()) && !contest.asked().contains(person))
                .flatMap(person -> directory.accountOf(by.organization(), person))
                .map(account -> Outgoing.direct(
                                account,
                                new MessageId("contested:" + by.context().id()),
                                card)
                        .add(by.organization()))
                .stream()
                .toList();
    }

    private Told told(Submission by, Lead lead, String answer) {
        var company = lead.particulars().company();
        var line = handoff.named(by, by.person(), Text.of("contests the return: “" + answer + "”"));
        var news = Card.of(Text.of("")
                .and(new Text.Strong(company))
                .and(": " + directory.nameOf(by.organization(), by.person()) + " contests the return: “"
                        + Excerpt.of(answer, 300) + "”"));
        return new Told(line, news, Reply.onlyYou(asked(lead) + " You hear what is decided."));
    }

    private static String asked(Lead lead) {
        var company = lead.particulars().company();
        var contest = lead.progress().contest();
        return contest != null && contest.marketing() != null
                ? "Marketing’s side is counted: " + company + " should go back to sales. Now sales is asked."
                : "Both sides are asked whether the return of " + company + " stands.";
    }

    /** Looks the lead up and does the deed, if the person may contest its return. */
    private Reply forMarketing(Interaction by, String leadId, BiFunction<Versioned<Lead>, Versioned<Pod>, Reply> deed) {
        return handoff.forMarketing(
                by,
                leadId,
                "A return is contested",
                (lead, pod) -> refusal(by, lead.value(), pod.value()).orElseGet(() -> deed.apply(lead, pod)));
    }

    private Optional<Reply> refusal(Interaction by, Lead lead, Pod pod) {
        if (lead.state() != State.RETURNED) {
            return Optional.of(Reply.onlyYou("That can't be done any more. "
                    + lead.state().sentence(lead.particulars().company())));
        }
        if (lead.progress().contest() != null) {
            return Optional.of(Reply.onlyYou("This return was contested already, and that is possible once."));
        }
        var deciders = deciders(directory, by.organization(), pod);
        return deciders.sales().isEmpty() || deciders.marketing().isEmpty()
                ? Optional.of(new Reply.OnlyYou(new Card(
                        "Nobody could decide.",
                        List.of(new Part.Paragraph(
                                Text.of("Both sides decide, and in " + pod.name() + " one of them has nobody yet. Use ")
                                        .and(new Text.Code("/baton setup"))
                                        .and(" in its channel."))))))
                : Optional.empty();
    }
}
