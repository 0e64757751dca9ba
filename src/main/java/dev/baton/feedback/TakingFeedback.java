package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.feedback.FeedbackForm.Reading;
import dev.baton.pods.WhichPod;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the form for feedback: asks once whether others said the same, and first of all whoever wrote the words, if
 * that was another.
 */
final class TakingFeedback implements SubmissionHandler {

    private final String form;
    private final Weighing weighing;
    private final AskingAuthor asking;
    private final Sources sources;

    TakingFeedback(String form, Weighing weighing, AskingAuthor asking, Sources sources) {
        this.form = form;
        this.weighing = weighing;
        this.asking = asking;
        this.sources = sources;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Reply handle(Submission submission) {
        return sources.confirm(submission, Origin.read(submission.argument()))
                .map(origin -> origin.pod().isEmpty() ? origin.at(submission.value(WhichPod.INPUT)) : origin)
                .map(origin -> read(submission, origin))
                .orElse(Sources.GONE);
    }

    private Reply read(Submission submission, Origin origin) {
        return switch (FeedbackForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var heard) -> take(submission, origin, heard);
        };
    }

    private Reply take(Submission submission, Origin origin, Heard heard) {
        var author = author(submission, origin);
        if (author != null) {
            return asking.ask(submission, origin, author, heard);
        }
        var unnamed = submission.value(FeedbackForm.NAME).equals(FeedbackForm.UNNAMED);
        if (form.equals(FeedbackActions.SAVE)) {
            return weighing.take(submission, origin, heard, unnamed);
        }
        var same = submission.value(Alike.SAME);
        return same.isEmpty()
                ? new Reply.Invalid(Map.of(Alike.SAME, "Please pick one."))
                : weighing.take(submission, origin, heard, unnamed, same);
    }

    private static @Nullable PersonId author(Submission submission, Origin origin) {
        return Optional.ofNullable(origin.author())
                .filter(author -> !author.equals(submission.person()))
                .orElse(null);
    }
}
