package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Command;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import java.util.List;
import java.util.Map;

/** {@code /standup agenda add} and {@code Add to the agenda}. */
final class AddingPoint implements ActionHandler, SubmissionHandler {

    static final int LONGEST = 500;

    private final NextMeeting next;
    private final AtSitting at;
    private final OwnMeetings own;
    private final PuttingDown putting;

    AddingPoint(NextMeeting next, AtSitting at, OwnMeetings own, PuttingDown putting) {
        this.next = next;
        this.at = at;
        this.own = own;
        this.putting = putting;
    }

    @Override
    public String action() {
        return MeetingActions.POINT;
    }

    @Override
    public String form() {
        return MeetingActions.POINT;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    /** @param words what was typed; if empty, a form asks */
    Reply typed(Command command, String words) {
        var coming = next.of(command);
        if (coming.isEmpty()) {
            return ListingAgenda.NO_MEETING;
        }
        var meeting = coming.getFirst().meeting();
        if (words.isEmpty()) {
            return new Reply.Ask(form(meeting.value()));
        }
        return words.length() > LONGEST
                ? Reply.onlyYou("Please use at most " + LONGEST + " characters.")
                : putting.down(command, meeting, words);
    }

    @Override
    public Reply handle(Action action) {
        return at.coming(action, action.argument(), (sitting, meeting) -> new Reply.Ask(form(meeting.value())));
    }

    private static Form form(Meeting meeting) {
        return new Form(
                MeetingActions.POINT,
                meeting.id().value(),
                "Add to the agenda",
                "Add",
                List.of(new Input.Line(
                        "words",
                        Caption.required("What do you want to talk about?").hint("At the next " + meeting.name()),
                        true,
                        LONGEST,
                        "")));
    }

    @Override
    public Reply handle(Submission submission) {
        var words = submission.value("words");
        if (words.isEmpty()) {
            return new Reply.Invalid(Map.of("words", "Please say what you want to talk about."));
        }
        if (words.length() > LONGEST) {
            return new Reply.Invalid(Map.of("words", "Please use at most " + LONGEST + " characters."));
        }
        return own.forKeeper(
                submission, submission.argument(), (meeting, pod) -> putting.down(submission, meeting, words));
    }
}
