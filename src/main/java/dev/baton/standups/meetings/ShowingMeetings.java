package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Keepers;
import dev.baton.pods.Page;
import dev.baton.pods.Words;
import dev.baton.schedule.Outlook;
import dev.baton.standups.meetings.MeetingSchedules.Date;
import dev.baton.standups.meetings.OwnMeetings.Kept;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /standup meeting}: the meetings of one's pods, each with its next date; if there is none, asks for one. */
final class ShowingMeetings implements CommandHandler {

    /** Together they keep a card within the port's limits. */
    private static final int SHOWN = 6;

    private static final int DATES = 5;

    private final AskingForMeeting asking;
    private final OwnMeetings own;
    private final ComingDates dates;
    private final SittingCards cards;
    private final Keepers keepers;
    private final InstantSource clock;

    ShowingMeetings(
            AskingForMeeting asking,
            OwnMeetings own,
            ComingDates dates,
            SittingCards cards,
            Keepers keepers,
            InstantSource clock) {
        this.asking = asking;
        this.own = own;
        this.dates = dates;
        this.cards = cards;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup meeting", "[PAGE]", "shows your pods' meetings, and makes one");
    }

    @Override
    public Reply handle(Command command) {
        return cards.view(command.organization(), String.join(" ", command.arguments()))
                .map(view -> show(command, view))
                .orElseGet(() -> list(command));
    }

    private Reply list(Command command) {
        var kept = own.of(command);
        return kept.isEmpty()
                ? asking.ask(command)
                : new Reply.OnlyYou(list(command, Page.of(kept, SHOWN, Page.wanted(command))));
    }

    private Reply show(Command command, SittingView view) {
        var mayRead = keepers.mayChange(command, view.sitting().pod())
                || view.actions().stream().anyMatch(item -> item.owner().equals(command.person()));
        return mayRead
                ? new Reply.OnlyYou(WholeSitting.card(view))
                : Reply.onlyYou("Only people of its pod can read what came of it, and who has something to do.");
    }

    private Card list(Command command, Page<Kept> page) {
        var known = dates.near(
                command.organization(), page.shown().stream().map(Kept::id).toList());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Meetings"));
        page.shown().forEach(each -> parts.addAll(rows(each, known.getOrDefault(each.id(), Map.of()))));
        var below = new ArrayList<Button>();
        below.add(Button.press("New meeting", MeetingActions.NEW, "").opening());
        below.add(Button.run("Agenda", "standup agenda"));
        below.add(Button.run("Action items", "standup actions"));
        if (page.hasMore()) {
            below.add(page.more("standup meeting"));
        }
        parts.add(new Part.Buttons(below, Set.of()));
        parts.add(Part.Buttons.of(
                Button.run("Who was a guest", "standup ledger"), Button.run("In my calendar", "calendar")));
        return new Card("Meetings", parts);
    }

    private List<Part> rows(Kept kept, Map<LocalDate, Sitting> known) {
        var meeting = kept.meeting().value();
        var now = clock.instant();
        var next = dates.after(known, meeting, kept.pod(), now, 1).stream().findFirst();
        var sitting = next.flatMap(date -> Optional.ofNullable(known.get(date.day())));
        var isOff = sitting.filter(Sitting::isOff).isPresent();
        var text = Text.of("")
                .and(new Text.Strong(meeting.name()))
                .and(", " + kept.pod().name() + "\n" + meeting.timing().words() + "\n")
                .and(next(dates.outlook(known, meeting, kept.pod(), now, DATES), isOff));
        return List.of(new Part.Paragraph(text), buttons(meeting, next, sitting, isOff));
    }

    private static Text next(Outlook outlook, boolean isOff) {
        return outlook.runs().isEmpty()
                ? Text.of("No more dates.")
                : Text.of("Next: ")
                        .and(outlook.runs().getFirst().toInstant())
                        .and((isOff ? ", left out" : "") + Words.afterFirst(outlook));
    }

    private static Part buttons(Meeting meeting, Optional<Date> next, Optional<Sitting> sitting, boolean isOff) {
        var buttons = new ArrayList<Button>();
        sitting.filter(Sitting::isAnnounced)
                .ifPresent(each -> buttons.add(Button.run("Show", "standup meeting " + each.id())));
        next.map(date -> new SittingId(meeting.id(), date.day()).toString())
                .ifPresent(id -> buttons.add(
                        isOff
                                ? Button.press("Hold it after all", MeetingActions.HOLD, id)
                                : Button.press("Leave the next one out", MeetingActions.LEAVE_OUT, id)));
        buttons.add(Button.press("Change", MeetingActions.CHANGE, meeting.id().value())
                .opening());
        buttons.add(
                Button.press("End", MeetingActions.END, meeting.id().value()).opening());
        return new Part.Buttons(buttons, Set.of());
    }
}
