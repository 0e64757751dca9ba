package dev.baton.standups.meetings;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class MeetingActions {

    static final String POD = "meeting.pod";
    static final String NEW = "meeting.new";
    static final String CHANGE = "meeting.change";
    static final String END = "meeting.end";

    static final String COMING = "meeting.coming";
    static final String MAYBE = "meeting.maybe";
    static final String CANT = "meeting.cant";
    static final String POINT = "meeting.point";
    static final String DROP_POINT = "meeting.drop-point";
    static final String NOTES = "meeting.notes";
    static final String SWAP = "meeting.swap";
    static final String LEAVE_OUT = "meeting.leave-out";
    static final String HOLD = "meeting.hold";

    static final String DONE = "meeting.done";
    static final String UNDO = "meeting.undo";
    static final String HAND_ON = "meeting.hand-on";
    static final String NOT_YET = "meeting.not-yet";

    private MeetingActions() {}
}
