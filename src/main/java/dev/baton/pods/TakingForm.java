package dev.baton.pods;

import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import java.util.function.Function;

/** A form by its name, and who may send it. */
public record TakingForm(String form, Function<Submission, Reply> deed, Role needs) implements SubmissionHandler {

    /** For members. */
    public TakingForm(String form, Function<Submission, Reply> deed) {
        this(form, deed, Role.MEMBER);
    }

    @Override
    public Reply handle(Submission submission) {
        return deed.apply(submission);
    }
}
