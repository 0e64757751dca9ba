package dev.baton.leads;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.leads.OutcomeForms.Reading;
import java.util.function.Function;

/** Takes the form behind {@code Return}, {@code Won}, {@code Lost} or {@code Recycle}. */
final class TakingOutcome implements SubmissionHandler {

    private final String name;
    private final Function<Submission, Reading> reading;
    private final Handoff handoff;

    TakingOutcome(String name, Function<Submission, Reading> reading, Handoff handoff) {
        this.name = name;
        this.reading = reading;
        this.handoff = handoff;
    }

    @Override
    public String form() {
        return name;
    }

    @Override
    public Reply handle(Submission submission) {
        return switch (reading.apply(submission)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var change) -> handoff.change(submission, submission.argument(), change);
        };
    }
}
