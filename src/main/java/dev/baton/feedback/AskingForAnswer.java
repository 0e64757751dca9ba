package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;

/** {@code Take}, {@code Plan}, {@code Done} or {@code Not now}: asks for the sentence, and takes it. */
final class AskingForAnswer implements ActionHandler, SubmissionHandler {

    private final String name;
    private final State to;
    private final Settling settling;

    AskingForAnswer(String name, State to, Settling settling) {
        this.name = name;
        this.to = to;
        this.settling = settling;
    }

    @Override
    public String action() {
        return name;
    }

    @Override
    public String form() {
        return name;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return settling.forMarketing(
                action,
                action.argument(),
                task -> settling.ask(
                        action,
                        task,
                        to,
                        () -> AnswerForms.of(name, to, task.item().value())));
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
