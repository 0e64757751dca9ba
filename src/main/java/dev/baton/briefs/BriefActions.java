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

    /** Publishes it although others say much the same. */
    static final String PUBLISH_ANYWAY = "brief.publish-anyway";

    /** Opens the form that says when it is to be published, and the form. */
    static final String SCHEDULE = "brief.schedule";

    /** The same although others say much the same. */
    static final String SCHEDULE_ANYWAY = "brief.schedule-anyway";

    static final String DONT_PUBLISH = "brief.dont-publish";

    /** Shows all that a brief says. */
    static final String READ = "brief.read";

    /** Shows what to say to customers. */
    static final String TALK_TRACK = "brief.talk-track";

    /** The form that asks what to look for. */
    static final String FIND = "brief.find";

    static final String ACKNOWLEDGE = "brief.acknowledge";
    static final String UNDO = "brief.undo";

    /** Shows what differs between two editions; its argument is the brief and the numbers of both. */
    static final String CHANGES = "brief.changes";

    /** Opens the form that publishes what was saved since, and the form. */
    static final String PUBLISH_CHANGES = "brief.publish-changes";

    /** Throws away what was saved since. */
    static final String DISCARD_CHANGES = "brief.discard-changes";

    /** Takes that back; its argument is the brief and what {@link Brief#revision} was thrown away. */
    static final String RESTORE_CHANGES = "brief.restore-changes";

    /** Asks whether to withdraw it, and the form that does. */
    static final String WITHDRAW = "brief.withdraw";

    /** Shows who has read it; its argument is the brief and a page. */
    static final String READERS = "brief.readers";

    /** Shows some days of the calendar; its argument says which. */
    static final String CALENDAR = "brief.calendar";

    /** Lists proof and assets; its argument is the brief and a page. */
    static final String ASSETS = "brief.assets";

    /** Of an asset, or all of the brief: its argument is the brief and a key. */
    static final String OPEN = "brief.open";

    static final String SHARED = "brief.shared";
    static final String UNSHARED = "brief.unshared";
    static final String HELPED = "brief.helped";
    static final String DIDNT_HELP = "brief.didnt-help";
    static final String NO_VERDICT = "brief.no-verdict";

    /** Opens the form that tells the owner why, and the form. */
    static final String WHY = "brief.why";

    /** Shows how it is used; its argument is the brief and a page. */
    static final String USE = "brief.use";

    /** Of what a brief shows: shows what is to be confirmed, and does it; arguments as of {@link #OPEN}. */
    static final String STALE = "brief.stale";

    static final String CONFIRM = "brief.confirm";
    static final String UNCONFIRM = "brief.unconfirm";
    static final String RETIRE = "brief.retire";
    static final String USE_AGAIN = "brief.use-again";

    /** Opens the form that asks what there is to learn, and the form; shows the debrief once it is posted. */
    static final String LEARN = "brief.learn";

    static final String UNLEARN = "brief.unlearn";

    /** Shows all of a debrief; its argument is the brief and a page. */
    static final String DEBRIEF = "brief.debrief";

    /** Asks whether to post it now, and the form that does. */
    static final String POST_DEBRIEF = "brief.post-debrief";

    private BriefActions() {}
}
