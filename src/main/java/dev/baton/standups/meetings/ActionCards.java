package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.standups.Words;
import java.util.List;

/** How an action item reads to its owner. */
final class ActionCards {

    private static final int SUMMARY = 120;

    /** @param from the meeting that it came of */
    static Card due(ActionItem item, String from) {
        return new Card(
                "Due today: " + Excerpt.of(item.what(), SUMMARY),
                List.of(
                        new Part.Paragraph(Text.of("Due today: ")
                                .and(new Text.Strong(item.what()))
                                .and("\nFrom " + from + ". Is it done?")),
                        buttons(item)));
    }

    static List<Part> row(ActionItem item) {
        return List.of(
                new Part.Paragraph(
                        Text.of("").and(new Text.Strong(item.what())).and("\nUntil " + Words.day(item.due()) + ".")),
                buttons(item));
    }

    private static Part buttons(ActionItem item) {
        return Part.Buttons.of(
                Button.primary("Done", MeetingActions.DONE, item.id()),
                Button.press("Not yet", MeetingActions.NOT_YET, item.id()).opening(),
                Button.run("Show the notes", "standup meeting " + item.sitting()));
    }

    private ActionCards() {}
}
