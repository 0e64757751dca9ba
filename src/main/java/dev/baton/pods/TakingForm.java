package dev.baton.pods;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import java.util.function.Function;

/** A form by its name. */
public record TakingForm(String form, Function<Submission, Reply> deed) implements SubmissionHandler {

    @Override
    public Reply handle(Submission submission) {
        return deed.apply(submission);
    }
}
