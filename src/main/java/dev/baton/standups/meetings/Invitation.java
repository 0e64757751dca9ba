package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** What a guest is sent in private. */
final class Invitation {

    static Card card(Sitting sitting) {
        var host = sitting.manner().circle() == Circle.SALES ? "Sales" : "Marketing";
        var facts = new ArrayList<Fact>();
        facts.add(SittingCard.when(sitting));
        facts.addAll(SittingCard.where(sitting));
        return new Card(
                "You are invited to " + sitting.name(),
                List.of(
                        new Part.Heading("You are invited to " + sitting.name()),
                        new Part.Paragraph(Text.of(host + " meets, and this time it is your turn to be their guest. "
                                + "Listen, ask, and tell what your side is at. If you can't, the next one is asked.")),
                        new Part.Facts(facts),
                        Part.Buttons.of(
                                Button.primary(
                                        "Coming",
                                        MeetingActions.COMING,
                                        sitting.id().toString()),
                                Button.press(
                                        "Can't come",
                                        MeetingActions.CANT,
                                        sitting.id().toString()))));
    }

    private Invitation() {}
}
