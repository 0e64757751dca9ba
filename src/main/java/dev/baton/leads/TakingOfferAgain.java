package dev.baton.leads;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** Takes the form behind {@code Offer again}. */
final class TakingOfferAgain implements SubmissionHandler {

    private final Leads leads;
    private final Reckonings reckonings;
    private final Directory directory;
    private final Handoff handoff;
    private final InstantSource clock;

    TakingOfferAgain(Leads leads, Reckonings reckonings, Directory directory, Handoff handoff, InstantSource clock) {
        this.leads = leads;
        this.reckonings = reckonings;
        this.directory = directory;
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
        var pod = lead.flatMap(each ->
                directory.versioned(submission.organization(), each.value().pod()));
        if (lead.isEmpty() || pod.isEmpty()) {
            return Handoff.GONE;
        }
        return switch (LeadForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var improved) -> offer(submission, lead.get(), pod.get(), improved);
        };
    }

    private Reply offer(Submission submission, Versioned<Lead> lead, Versioned<Pod> pod, Particulars improved) {
        var now = clock.instant();
        var again = Offer.by(submission.person(), improved, now);
        var anew = reckonings.start(submission.organization(), pod.value(), improved.hot(), now);
        return handoff.settle(submission, lead, lead.value().offerAgain(again, anew), directory.unchanged(pod));
    }
}
