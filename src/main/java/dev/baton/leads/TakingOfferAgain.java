package dev.baton.leads;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the form behind {@code Offer again}. */
final class TakingOfferAgain {

    /** The same form once more, sent by somebody who has seen what is to be considered before. */
    static final String ANYWAY = "lead.offer-again-anyway";

    private final Joining joining;
    private final Placing placing;
    private final Checking checking;
    private final Handoff handoff;
    private final Directory directory;
    private final InstantSource clock;

    TakingOfferAgain(
            Joining joining,
            Placing placing,
            Checking checking,
            Handoff handoff,
            Directory directory,
            InstantSource clock) {
        this.joining = joining;
        this.placing = placing;
        this.checking = checking;
        this.handoff = handoff;
        this.directory = directory;
        this.clock = clock;
    }

    /** What somebody offers again, and where. */
    private record Draft(Versioned<Lead> lead, Versioned<Pod> pod, Particulars improved) {

        Optional<String> early() {
            return improved.details()
                    .touches()
                    .early(pod.value().policy().leads().touches());
        }
    }

    Reply take(Submission submission) {
        return handoff.forMarketing(submission, Checking.about(submission), OfferingAgain.WHAT, (lead, pod) -> {
            return switch (LeadForm.read(submission::value)) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var improved) -> check(submission, new Draft(lead, pod, improved));
            };
        });
    }

    /** Other leads that may be the same, and that it is early, are told once. */
    private Reply check(Submission submission, Draft draft) {
        var readiness = checking.of(submission, draft.pod().value().id(), draft.improved());
        var isFirst = submission.form().equals(LeadForm.OFFER_AGAIN);
        var twins = isFirst ? twins(submission, draft) : Twins.NONE;
        var isEarly = isFirst && draft.early().isPresent();
        return !twins.all().isEmpty() || isEarly || readiness.needsReason()
                ? Checking.complaint(submission, draft.pod().value().id(), readiness)
                        .orElseGet(() -> new Reply.Ask(askAgain(submission, draft, twins, readiness)))
                : offer(submission, draft, readiness);
    }

    private Twins twins(Submission submission, Draft draft) {
        return joining.look(submission, draft.improved(), draft.pod().value().id())
                .twins()
                .besides(draft.lead().value().id());
    }

    private Form askAgain(Submission submission, Draft draft, Twins twins, Readiness readiness) {
        var organization = submission.organization();
        var pod = draft.pod().value().id();
        var asked = new ArrayList<Input>();
        if (!twins.all().isEmpty()) {
            asked.add(TwinCards.notice(
                    twins,
                    lead -> placing.pod(organization, lead.pod()).map(Pod::name).orElse("another pod")));
        }
        draft.early().ifPresent(words -> asked.add(new Input.Notice("early", Text.of(words))));
        asked.addAll(Checking.questions(readiness));
        asked.addAll(checking.statements(organization, pod, readiness.confirmed()));
        var form = LeadForm.again(draft.lead().value(), draft.improved(), asked, checking.fields(organization, pod));
        var argument = Checking.argument(form.argument(), pod, readiness);
        return new Form(ANYWAY, argument, form.title(), "Offer anyway", form.inputs());
    }

    private Reply offer(Submission submission, Draft draft, Readiness readiness) {
        var pod = draft.pod();
        var lead = draft.lead();
        var again = Offer.by(submission.person(), draft.improved(), readiness, clock.instant());
        return placing.within(submission.organization(), pod.value().id(), draft.improved(), again.at())
                .map(place -> handoff.settle(
                        submission,
                        lead,
                        lead.value().shownIn(place.pod()).offerAgain(again, place.routed(), place.clock()),
                        Stream.concat(Stream.of(directory.unchanged(pod)), place.writes().stream())
                                .toArray(Write[]::new)))
                .orElse(Handoff.POD_GONE);
    }
}
