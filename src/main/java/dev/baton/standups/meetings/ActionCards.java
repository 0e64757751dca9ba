package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.pods.Words;
import java.time.LocalDate;
import java.util.List;

/** How an action item reads to its owner. */
final class ActionCards {

    private static final int SUMMARY = 120;

    /**
     * The owner is asked.
     *
     * @param from the meeting that it came of
     * @param today where the owner is
     */
    static Card due(ActionItem item, String from, LocalDate today) {
        var label = item.due().isBefore(today) ? "Was due on " + Words.day(item.due()) + ": " : "Due today: ";
        return new Card(
                label + Excerpt.of(item.what(), SUMMARY),
                List.of(
                        new Part.Paragraph(Text.of(label)
                                .and(new Text.Strong(item.what()))
                                .and("\nFrom " + from + ". Is it done?")),
                        buttons(item)));
    }

    /** Somebody else does it from now on. */
    static Card handed(ActionItem item, PersonId by) {
        return new Card(
                "Yours now: " + Excerpt.of(item.what(), SUMMARY),
                List.of(
                        new Part.Paragraph(Text.of(by)
                                .and(" handed this on to you: ")
                                .and(new Text.Strong(item.what()))
                                .and("\nUntil " + Words.day(item.due()) + ".")),
                        buttons(item)));
    }

    /** @param today where the owner is */
    static List<Part> row(ActionItem item, LocalDate today) {
        var due = item.due().isBefore(today)
                ? "Overdue since " + Words.day(item.due())
                : item.due().equals(today) ? "Due today" : "Until " + Words.day(item.due());
        return List.of(
                new Part.Paragraph(Text.of("").and(new Text.Strong(item.what())).and("\n" + due + ".")), buttons(item));
    }

    /** For whoever does it, and for those who look after it. */
    static Part buttonsOnNotes(ActionItem item) {
        return Part.Buttons.of(
                Button.press("Done", MeetingActions.DONE, item.id()),
                Button.press("Hand on", MeetingActions.HAND_ON, item.id()).opening());
    }

    private static Part buttons(ActionItem item) {
        return Part.Buttons.of(
                Button.primary("Done", MeetingActions.DONE, item.id()),
                Button.press("Not yet", MeetingActions.NOT_YET, item.id()).opening(),
                Button.press("Hand on", MeetingActions.HAND_ON, item.id()).opening(),
                Button.run("Show the notes", "standup meeting " + item.sitting()));
    }

    private ActionCards() {}
}
