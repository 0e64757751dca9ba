package dev.baton.roles;

import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;

/** The form of {@link AskingWho}; guests may ask, too. */
final class TakingQuestion implements SubmissionHandler {

    private final AskingWho asking;

    TakingQuestion(AskingWho asking) {
        this.asking = asking;
    }

    @Override
    public String form() {
        return RoleActions.WHO;
    }

    @Override
    public Role needs() {
        return Role.GUEST;
    }

    @Override
    public Reply handle(Submission submission) {
        return asking.take(submission);
    }
}
