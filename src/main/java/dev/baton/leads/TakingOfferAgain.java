package dev.baton.leads;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.stream.Stream;

/** Takes the form behind {@code Offer again}. */
final class TakingOfferAgain implements SubmissionHandler {

    private final Placing placing;
    private final Checking checking;
    private final Handoff handoff;
    private final Directory directory;
    private final InstantSource clock;

    TakingOfferAgain(Placing placing, Checking checking, Handoff handoff, Directory directory, InstantSource clock) {
        this.placing = placing;
        this.checking = checking;
        this.handoff = handoff;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String form() {
        return LeadForm.OFFER_AGAIN;
    }

    @Override
    public Reply handle(Submission submission) {
        return handoff.forMarketing(
                submission, submission.argument(), OfferingAgain.WHAT, (lead, pod) -> take(submission, lead, pod));
    }

    private Reply take(Submission submission, Versioned<Lead> lead, Versioned<Pod> pod) {
        return switch (LeadForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var improved) -> check(submission, lead, pod, improved);
        };
    }

    private Reply check(Submission submission, Versioned<Lead> lead, Versioned<Pod> where, Particulars improved) {
        var pod = where.value().id();
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
                        Stream.concat(Stream.of(directory.unchanged(where)), place.writes().stream())
                                .toArray(Write[]::new)))
                .orElse(Handoff.POD_GONE);
    }
}
