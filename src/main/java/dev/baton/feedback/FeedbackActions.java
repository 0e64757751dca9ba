package dev.baton.feedback;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class FeedbackActions {

    /** The form in which feedback is told. */
    static final String SAVE = "feedback.save";

    /** The same form once more, sent by somebody who has seen what may be the same. */
    static final String SAVE_ANYWAY = "feedback.save-anyway";

    /** Opens the form with the words that the button carries. */
    static final String WORDS = "feedback.words";

    /** The shortcut's callback id; see the platforms' manifests. */
    static final String FROM_MESSAGE = "feedback.from-message";

    /** Opens the form with a message that somebody has put a reaction on. */
    static final String FROM_REACTION = "feedback.from-reaction";

    static final String TAKE = "feedback.take";
    static final String PLAN = "feedback.plan";
    static final String DONE = "feedback.done";
    static final String NOT_NOW = "feedback.not-now";
    static final String TAKE_OVER = "feedback.take-over";
    static final String UNDO = "feedback.undo";
    static final String ME_TOO = "feedback.me-too";
    static final String ME_TOO_UNNAMED = "feedback.me-too-unnamed";

    /** What somebody who said something does with that later. */
    static final String WITHDRAW = "feedback.withdraw";

    static final String LEAVE = "feedback.leave";
    static final String UNNAME = "feedback.unname";
    static final String MERGE = "feedback.merge";
    static final String CONSENT = "feedback.consent";

    /** What the author of a message says to its being saved. */
    static final String ALLOW = "feedback.allow";

    static final String ALLOW_UNNAMED = "feedback.allow-unnamed";
    static final String FORBID = "feedback.forbid";

    static final String SETUP = "feedback.setup";

    /** The form of a new question for the field. */
    static final String NEW_QUESTION = "feedback.new-question";

    static final String CHANGE_QUESTION = "feedback.change-question";
    static final String PAUSE_QUESTION = "feedback.pause-question";
    static final String GO_ON_ASKING = "feedback.go-on-asking";
    static final String END_QUESTION = "feedback.end-question";

    /** What somebody who was asked says. */
    static final String ANSWER = "feedback.answer";

    static final String NOTHING = "feedback.nothing";

    private FeedbackActions() {}
}
