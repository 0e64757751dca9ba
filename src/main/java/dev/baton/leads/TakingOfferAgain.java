package dev.baton.leads;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;

/** Takes the form behind {@code Offer again}. */
final class TakingOfferAgain implements SubmissionHandler {

    private final Leads leads;
    private final Placing placing;
    private final Checking checking;
    private final Handoff handoff;
    private final InstantSource clock;

    TakingOfferAgain(Leads leads, Placing placing, Checking checking, Handoff handoff, InstantSource clock) {
        this.leads = leads;
        this.placing = placing;
        this.checking = checking;
        this.handoff = handoff;
        this.clock = clock;
    }

    @Override
    public String form() {
        return LeadForm.OFFER_AGAIN;
    }

    @Override
    public Reply handle(Submission submission) {
        var lead = leads.find(submission, submission.argument());
        if (lead.isEmpty()) {
            return Handoff.GONE;
        }
        return switch (LeadForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var improved) -> check(submission, lead.get(), improved);
        };
    }

    private Reply check(Submission submission, Versioned<Lead> lead, Particulars improved) {
        var pod = lead.value().pod();
        var readiness = checking.of(submission, pod, improved);
        if (readiness.needsReason()) {
            var statements = checking.statements(submission.organization(), pod, readiness.confirmed());
            return new Reply.Ask(LeadForm.again(
                    lead.value(), improved, readiness, statements, checking.fields(submission.organization(), pod)));
        }
        var again = Offer.by(submission.person(), improved, readiness, clock.instant());
        return placing.within(submission.organization(), pod, improved, again.at())
                .map(place -> handoff.settle(
                        submission,
                        lead,
                        lead.value().offerAgain(again, place.routed(), place.clock()),
                        place.writes().toArray(Write[]::new)))
                .orElse(Handoff.GONE);
    }
}
