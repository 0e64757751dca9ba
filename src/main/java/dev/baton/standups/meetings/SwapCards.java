package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.standups.meetings.Duties.Duty;
import java.util.List;

/** What is said when a turn goes to somebody else. */
final class SwapCards {

    static Card word(Sitting sitting, PersonId from, Duty duty) {
        return card(sitting, duty, Text.of(": ").and(from).and(" has swapped with you and is next in turn."));
    }

    /** Whose turn it was can't be there. */
    static Card instead(Sitting sitting, Duty duty) {
        return card(sitting, duty, Text.of(", since whose turn it was can't be there."));
    }

    private static Card card(Sitting sitting, Duty duty, Text why) {
        var what = duty == Duty.FACILITATE ? "You facilitate " : "You take notes at ";
        var text = Text.of(what)
                .and(new Text.Strong(sitting.name()))
                .and(" on ")
                .and(sitting.slot().start())
                .and(why);
        return new Card(
                what + sitting.name(),
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(
                                Button.run("Show", "standup meeting " + sitting.id()),
                                Button.press(
                                        "Swap with next",
                                        MeetingActions.SWAP,
                                        sitting.id().toString()))));
    }

    private SwapCards() {}
}
