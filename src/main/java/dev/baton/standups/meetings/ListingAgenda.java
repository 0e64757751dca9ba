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

/** {@code /standup agenda}: what the next meeting talks about. */
final class ListingAgenda implements CommandHandler {

    static final Reply NO_MEETING = Reply.onlyYou(Text.of("There is no meeting to come. ")
            .and(new Text.Code("/standup meeting"))
            .and(" makes one."));

    private static final int CHARACTERS = 100;

    private final NextMeeting next;
    private final Agenda agenda;
    private final Points points;
    private final Directory directory;

    ListingAgenda(NextMeeting next, Agenda agenda, Points points, Directory directory) {
        this.next = next;
        this.agenda = agenda;
        this.points = points;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("standup agenda", "", "shows what the next meeting talks about");
    }

    @Override
    public Reply handle(Command command) {
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
        parts.addAll(SittingCard.agenda(agenda.of(organization, meeting.id(), meeting.pod())));
        var own = points.open(organization, meeting.id());
        if (!own.isEmpty()) {
            parts.add(new Part.Paragraph(numbered(command, own)));
            parts.add(new Part.Note(Text.of("")
                    .and(new Text.Code("/standup agenda remove NUMBER"))
                    .and(" takes one off.")));
        }
        parts.add(Part.Buttons.of(
                Button.run("Add to the agenda", "standup agenda add"), Button.run("Meetings", "standup meeting")));
        return new Reply.OnlyYou(new Card("Agenda of " + meeting.name(), parts));
    }

    private Text numbered(Command command, List<Versioned<Point>> own) {
        var text = Text.of("All from the team");
        for (var at = 0; at < own.size(); at++) {
            var point = own.get(at).value();
            text = text.and("\n" + (at + 1) + ". " + Excerpt.of(point.words(), CHARACTERS) + " ("
                    + directory.nameOf(command.organization(), point.by()) + ")");
        }
        return text;
    }
}
