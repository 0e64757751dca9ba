package dev.baton.leads;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class LeadActions {

    static final String ACCEPT = "lead.accept";
    static final String RETURN = "lead.return";
    static final String CONTACTED = "lead.contacted";
    static final String MEETING = "lead.meeting";
    static final String WON = "lead.won";
    static final String LOST = "lead.lost";
    static final String RECYCLE = "lead.recycle";
    static final String PUT_OFF = "lead.put-off";
    static final String OFFER_AGAIN = "lead.offer-again";
    static final String CONTEST = "lead.contest";
    static final String STANDS = "lead.return-stands";
    static final String GOES_BACK = "lead.return-overturned";
    static final String HELPED = "lead.helped";
    static final String NOT_HELPED = "lead.not-helped";
    static final String ASSIGN = "lead.assign";
    static final String PAUSE = "lead.pause";
    static final String RESUME = "lead.resume";
    static final String SNOOZE = "lead.snooze";
    /** Asks with which other one, and the form that asks which of them stays. */
    static final String MERGE = "lead.merge";

    /** The form that asks which two. */
    static final String MERGE_BOTH = "lead.merge-both";

    /** The form that asks which other one. */
    static final String MERGE_WITH = "lead.merge-with";

    static final String REPORT_FILE = "lead.report-file";
    static final String UNDO = "lead.undo";

    /** The shortcuts' callback ids; see the platforms' manifests. */
    static final String NEW = "lead.new";

    static final String FROM_MESSAGE = "lead.from-message";

    private LeadActions() {}
}
