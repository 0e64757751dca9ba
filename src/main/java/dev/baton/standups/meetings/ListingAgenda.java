package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code /standup agenda}: what the next meeting talks about; {@code add} and {@code remove} change it. */
final class ListingAgenda implements CommandHandler {

    static final Reply NO_MEETING = Reply.onlyYou(Text.of("There is no meeting to come. ")
            .and(new Text.Code("/standup meeting"))
            .and(" makes one."));

    private static final int CHARACTERS = 60;

    private final NextMeeting next;
    private final Agenda agenda;
    private final Points points;
    private final Directory directory;
    private final AddingPoint adding;
    private final DroppingPoint dropping;

    ListingAgenda(
            NextMeeting next,
            Agenda agenda,
            Points points,
            Directory directory,
            AddingPoint adding,
            DroppingPoint dropping) {
        this.next = next;
        this.agenda = agenda;
        this.points = points;
        this.directory = directory;
        this.adding = adding;
        this.dropping = dropping;
    }

    @Override
    public Verb verb() {
        return Verb.act(
                "standup agenda",
                "[add WORDS | remove NUMBER]",
                "shows what the next meeting talks about, or changes it");
    }

    @Override
    public Reply handle(Command command) {
        var words = command.arguments();
        var rest = words.isEmpty()
                ? ""
                : String.join(" ", words.subList(1, words.size())).strip();
        return switch (words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT)) {
            case "add" -> adding.typed(command, rest);
            case "remove" -> dropping.typed(command, rest);
            default -> show(command);
        };
    }

    private Reply show(Command command) {
        var coming = next.of(command);
        if (coming.isEmpty()) {
            return NO_MEETING;
        }
        var meeting = coming.getFirst().meeting().value();
        var organization = command.organization();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Agenda of " + meeting.name()));
        parts.add(new Part.Paragraph(
                Text.of("Next: ").and(coming.getFirst().start()).and(".")));
        var own = points.of(organization, meeting.id());
        var waiting = agenda.waiting(organization, meeting.id(), meeting.pod());
        if (!own.isEmpty()) {
            parts.add(new Part.Paragraph(numbered(command, own)));
            parts.add(new Part.Note(Text.of("")
                    .and(new Text.Code("/standup agenda remove NUMBER"))
                    .and(" takes one off.")));
        }
        parts.addAll(SittingCard.topics(waiting));
        if (own.isEmpty() && waiting.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Nothing yet. What is on your mind?")));
        }
        parts.add(Part.Buttons.of(
                Button.run("Add to the agenda", "standup agenda add"), Button.run("Meetings", "standup meeting")));
        return new Reply.OnlyYou(new Card("Agenda of " + meeting.name(), parts));
    }

    private Text numbered(Command command, List<Versioned<Point>> own) {
        var text = Text.of("From the team");
        for (var at = 0; at < own.size(); at++) {
            var point = own.get(at).value();
            text = text.and("\n" + (at + 1) + ". " + Excerpt.of(point.words(), CHARACTERS) + " ("
                    + directory.nameOf(command.organization(), point.by()) + ")");
        }
        return text;
    }
}
