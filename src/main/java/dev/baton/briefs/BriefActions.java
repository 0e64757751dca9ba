package dev.baton.briefs;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class BriefActions {

    /** Shows a brief to those who make it. */
    static final String SHOW = "brief.show";

    /** The form of a new brief. */
    static final String NEW = "brief.new";

    /** Opens a section's form, and the form. */
    static final String SECTION = "brief.section";

    static final String PREVIEW = "brief.preview";
    static final String SEND_PREVIEW = "brief.send-preview";

    /** What the buttons of a preview do: nothing. */
    static final String PREVIEWED = "brief.previewed";

    static final String DUPLICATE = "brief.duplicate";
    static final String DISCARD = "brief.discard";
    static final String TAKE_BACK = "brief.take-back";

    /** Shows all of it to who is asked to agree. */
    static final String REVIEW = "brief.review";

    static final String COMMENT = "brief.comment";

    static final String QUESTION = "brief.question";
    static final String UNASK = "brief.unask";
    static final String ANSWER = "brief.answer";
    static final String QUESTIONS = "brief.questions";

    static final String ASK = "brief.ask";
    static final String AGREE = "brief.agree";
    static final String PUBLISH = "brief.publish";

    /** Shows all that a brief says. */
    static final String READ = "brief.read";

    static final String ACKNOWLEDGE = "brief.acknowledge";
    static final String UNDO = "brief.undo";

    private BriefActions() {}
}
