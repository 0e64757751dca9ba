package dev.baton.polls;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class PollActions {

    static final String NEW = "poll.new";
    static final String TEMPLATE = "poll.template";
    static final String AGAIN = "poll.again";

    static final String PULSE_POD = "poll.pulse-pod";
    static final String PULSE = "poll.pulse";
    static final String PULSE_CHANGE = "poll.pulse-change";
    static final String PULSE_END = "poll.pulse-end";

    static final String VOTE = "poll.vote";
    static final String BALLOT = "poll.ballot";
    static final String CHANGE_SECRET = "poll.change-secret";
    static final String CODE = "poll.code";
    static final String ADD = "poll.add";
    static final String VOTERS = "poll.voters";

    static final String MANAGE = "poll.manage";
    static final String EDIT = "poll.edit";
    static final String EDIT_ANYWAY = "poll.edit-anyway";
    static final String CLOSE = "poll.close";
    static final String REOPEN = "poll.reopen";
    static final String DELETE = "poll.delete";
    static final String FILE = "poll.file";
    static final String REMIND = "poll.remind";

    private PollActions() {}
}
