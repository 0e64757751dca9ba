package dev.baton.chat;

/** Takes a form that was filled in. */
public interface SubmissionHandler {

    /** The name that the form carries. */
    String form();

    /** The least role that may send it. */
    default Role needs() {
        return Role.MEMBER;
    }

    Reply handle(Submission submission);
}
