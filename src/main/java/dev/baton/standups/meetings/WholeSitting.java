package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.util.ArrayList;

/** All of a date, for one who asks. */
final class WholeSitting {

    private static final int ALL = 2_500;
    private static final int WITH_BUTTONS = 6;

    static Card card(SittingView view) {
        if (view.sitting().state() != Sitting.State.OVER) {
            return SittingCard.card(view);
        }
        var sitting = view.sitting();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(SittingCard.title(sitting)));
        parts.addAll(SittingCard.agenda(view.agenda()));
        parts.addAll(SittingCard.notes(view, ALL));
        var open = view.actions().stream()
                .filter(ActionItem::isOpen)
                .limit(WITH_BUTTONS)
                .toList();
        for (var item : open) {
            parts.add(new Part.Paragraph(Text.of(SittingCard.line(view, item))));
            parts.add(ActionCards.buttonsOnNotes(item));
        }
        var others =
                view.actions().stream().filter(item -> !open.contains(item)).toList();
        parts.addAll(SittingCard.actions(view, others));
        parts.add(new Part.Note(Text.of("Who facilitated and who took notes can change the notes for two weeks.")));
        parts.add(Part.Buttons.of(
                Button.press("Take notes", MeetingActions.NOTES, sitting.id().toString())
                        .opening(),
                Button.run("Action items", "standup actions")));
        return new Card(SittingCard.title(sitting), parts);
    }

    private WholeSitting() {}
}
