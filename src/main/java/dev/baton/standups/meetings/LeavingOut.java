package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.standups.meetings.Sitting.Standing;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;

/** {@code Leave the next one out}: one date doesn't take place. Whose turn it was has it the next time. */
final class LeavingOut implements ActionHandler {

    private final OwnMeetings own;
    private final Books books;
    private final MeetingSchedules schedules;
    private final AnnouncedDates dates;
    private final Commits commits;
    private final InstantSource clock;

    LeavingOut(
            OwnMeetings own,
            Books books,
            MeetingSchedules schedules,
            AnnouncedDates dates,
            Commits commits,
            InstantSource clock) {
        this.own = own;
        this.books = books;
        this.schedules = schedules;
        this.dates = dates;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.LEAVE_OUT;
    }

    @Override
    public Reply handle(Action action) {
        var id = SittingId.parse(action.argument());
        return id.isEmpty()
                ? OwnMeetings.GONE
                : own.forKeeper(action, id.get().meeting().value(), (meeting, pod) -> {
                    var sitting = books.sittings().find(action.organization(), id.get());
                    var start = schedules.start(
                            meeting.value(), pod.value(), id.get().day());
                    if (sitting.isPresent()) {
                        return leaveOut(action, sitting.get(), meeting);
                    }
                    return start.isAfter(clock.instant())
                            ? leaveOutUnannounced(action, meeting, id.get(), start)
                            : Reply.onlyYou("This meeting is over.");
                });
    }

    private Reply leaveOut(Action action, Versioned<Sitting> found, Versioned<Meeting> meeting) {
        var standing = found.value().standing(clock.instant());
        if (standing != Standing.COMING) {
            return Reply.onlyYou(standing == Standing.LEFT_OUT ? "It is left out already." : "This meeting is over.");
        }
        var organization = action.organization();
        var off = found.value().with(State.LEFT_OUT);
        var after = meeting.value()
                .with(meeting.value().turns().giveBack(off.duties(), Duty.values()))
                .revised(clock.instant());
        var writes = new ArrayList<Write>();
        writes.add(books.meetings().put(meeting, after));
        writes.addAll(dates.putOff(organization, found, State.LEFT_OUT));
        var card = Card.of(Text.of("Not this time: ").and(action.person()).and(" has left this date out."));
        SittingCards.headlinesOf(off)
                .forEach(headline -> writes.add(Outgoing.below(
                                headline,
                                new MessageId("meeting-out:" + action.context().id() + "@" + headline.conversation()),
                                card,
                                action.context().account())
                        .add(organization)));
        return commits.commit(action, receipt(off), writes);
    }

    private Reply leaveOutUnannounced(Action action, Versioned<Meeting> meeting, SittingId id, Instant start) {
        var off = Sitting.leftOut(meeting.value(), id, start);
        return commits.commit(
                action,
                receipt(off),
                books.sittings().put(Optional.empty(), off),
                MeetingTimers.forget(off),
                books.meetings().put(meeting, meeting.value().revised(clock.instant())));
    }

    private static Reply receipt(Sitting off) {
        return new Reply.OnlyYou(Card.of(Text.of(SittingCard.title(off) + " is left out."))
                .and(Part.Buttons.of(Button.press(
                        "Hold it after all", MeetingActions.HOLD, off.id().toString()))));
    }
}
