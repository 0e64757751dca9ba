package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import dev.baton.pods.Pages;
import dev.baton.pods.Words;
import dev.baton.schedule.Outlook;
import dev.baton.standups.meetings.MeetingSchedules.Date;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /standup meeting}: the meetings of one's pods, each with its next date; if there is none, asks for one. */
final class ShowingMeetings implements CommandHandler {

    /** Together they keep a card within the port's limits. */
    private static final int SHOWN = 6;

    private static final int DATES = 5;

    private final AskingForMeeting asking;
    private final Books books;
    private final ComingDates dates;
    private final SittingCards cards;
    private final Keepers keepers;
    private final InstantSource clock;

    ShowingMeetings(
            AskingForMeeting asking,
            Books books,
            ComingDates dates,
            SittingCards cards,
            Keepers keepers,
            InstantSource clock) {
        this.asking = asking;
        this.books = books;
        this.dates = dates;
        this.cards = cards;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup meeting", "[PAGE]", "shows your pods' meetings, and makes one");
    }

    /** A meeting and its pod. */
    private record Kept(Versioned<Meeting> meeting, Pod pod) {}

    @Override
    public Reply handle(Command command) {
        var typed = String.join(" ", command.arguments());
        var sitting = SittingId.parse(typed).flatMap(id -> books.sittings().find(command.organization(), id));
        if (sitting.isPresent()) {
            return show(
                    command, cards.view(command.organization(), sitting.get().value()));
        }
        var kept = keepers.podsFor(command).stream()
                .flatMap(pod -> books.meetings().of(command.organization(), pod.id()).stream()
                        .map(meeting -> new Kept(meeting, pod)))
                .toList();
        return kept.isEmpty() ? asking.ask(command) : new Reply.OnlyYou(list(command, kept, Pages.wanted(command)));
    }

    private Reply show(Command command, SittingView view) {
        var mayRead = keepers.mayChange(command, view.sitting().pod())
                || view.actions().stream().anyMatch(item -> item.owner().equals(command.person()));
        return mayRead
                ? new Reply.OnlyYou(WholeSitting.card(view))
                : Reply.onlyYou("Only people of its pod can read what came of it, and who has something to do.");
    }

    private Card list(Command command, List<Kept> kept, int wanted) {
        var pages = (kept.size() + SHOWN - 1) / SHOWN;
        var page = Math.min(wanted, pages);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Meetings"));
        kept.stream().skip((page - 1L) * SHOWN).limit(SHOWN).forEach(each -> parts.addAll(rows(command, each)));
        var below = new ArrayList<Button>();
        below.add(Button.press("New meeting", MeetingActions.NEW, "").opening());
        below.add(Button.run("Agenda", "standup agenda"));
        below.add(Button.run("Action items", "standup actions"));
        if (page < pages) {
            below.add(Button.run("More", "standup meeting " + (page + 1)));
        }
        parts.add(new Part.Buttons(below, Set.of()));
        parts.add(Part.Buttons.of(
                Button.run("Who was a guest", "standup ledger"), Button.run("In my calendar", "calendar")));
        return new Card("Meetings", parts);
    }

    private List<Part> rows(Command command, Kept kept) {
        var meeting = kept.meeting().value();
        var next = dates.after(command.organization(), meeting, kept.pod(), clock.instant(), 1).stream()
                .findFirst();
        var sitting = next.flatMap(date -> books.sittings()
                .find(command.organization(), new SittingId(meeting.id(), date.day()))
                .map(Versioned::value));
        var isOff = sitting.filter(Sitting::isOff).isPresent();
        var text = Text.of("")
                .and(new Text.Strong(meeting.name()))
                .and(", " + kept.pod().name() + "\n" + meeting.timing().words() + "\n")
                .and(next(dates.outlook(command.organization(), meeting, kept.pod(), clock.instant(), DATES), isOff));
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
