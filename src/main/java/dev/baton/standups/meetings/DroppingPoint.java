package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Command;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.store.Versioned;

/**
 * {@code /standup agenda remove} and {@code Take it off}: whoever has put it there may, and who prepares the meeting.
 */
final class DroppingPoint implements ActionHandler {

    private static final Reply GONE = Reply.onlyYou("There is no such point on the agenda. /standup agenda shows it.");

    private final NextMeeting next;
    private final Books books;
    private final Overseers overseers;
    private final PuttingDown putting;

    DroppingPoint(NextMeeting next, Books books, Overseers overseers, PuttingDown putting) {
        this.next = next;
        this.books = books;
        this.overseers = overseers;
        this.putting = putting;
    }

    @Override
    public String action() {
        return MeetingActions.DROP_POINT;
    }

    /** @param typed the number of the point, if that is what it is */
    Reply typed(Command command, String typed) {
        var coming = next.of(command);
        if (coming.isEmpty()) {
            return ListingAgenda.NO_MEETING;
        }
        var points = books.points()
                .of(command.organization(), coming.getFirst().meeting().value().id());
        if (!typed.matches("[1-9][0-9]?")) {
            return Reply.onlyYou("Which one? /standup agenda shows the numbers.");
        }
        var number = Integer.parseInt(typed);
        return number > points.size() ? GONE : drop(command, points.get(number - 1));
    }

    @Override
    public Reply handle(Action action) {
        return books.points()
                .find(action.organization(), action.argument())
                .map(point -> drop(action, point))
                .orElse(GONE);
    }

    private Reply drop(Interaction by, Versioned<Point> point) {
        return point.value().by().equals(by.person())
                        || overseers.prepares(by, point.value().meeting())
                ? putting.off(by, point)
                : Reply.onlyYou(
                        "Only whoever has put it there, whoever facilitates or takes notes, and administrators can take it off.");
    }
}
