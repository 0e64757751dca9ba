package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.feedback.Settling.Task;

/** {@code Take}, {@code Plan}, {@code Done} or {@code Not now}: asks for the sentence, and takes it. */
final class AskingForAnswer extends AskingMarketing {

    private final State to;
    private final Settling settling;

    AskingForAnswer(String name, State to, Settling settling) {
        super(name, settling);
        this.to = to;
        this.settling = settling;
    }

    @Override
    Reply ask(Action action, Task task) {
        return settling.ask(
                action, task, to, () -> AnswerForms.of(form(), to, task.item().value()));
    }

    @Override
    public Reply handle(Submission submission) {
        var complaints = AnswerForms.complaints(submission);
        return complaints.isEmpty()
                ? settling.forMarketing(
                        submission,
                        submission.argument(),
                        task -> settling.answer(submission, task, to, AnswerForms.read(submission)))
                : new Reply.Invalid(complaints);
    }
}
