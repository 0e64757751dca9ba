package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a guest is sent in private, and what becomes of it. */
final class Invitation {

    /** @param answer what the guest has said, if he has */
    static Card card(Sitting sitting, PersonId person, Optional<Rsvp.Answer> answer) {
        if (sitting.isOff()) {
            return settled(sitting, "It doesn't take place this time.");
        }
        if (sitting.state() == Sitting.State.OVER) {
            return settled(sitting, "It is over.");
        }
        if (person.equals(sitting.duties().guest())) {
            return invited(sitting);
        }
        var declined = answer.filter(Rsvp.Answer.CANT::equals).isPresent();
        if (sitting.duties().guest() != null || !declined) {
            return settled(
                    sitting,
                    declined
                            ? "Somebody else is the guest this time, and your turn comes again."
                            : "You need not come.");
        }
        return settled(sitting, "You can't come, and nobody else is there to be the guest. Your turn comes again.")
                .and(Part.Buttons.of(Button.press(
                        "Coming after all", MeetingActions.COMING, sitting.id().toString())));
    }

    private static Card settled(Sitting sitting, String words) {
        return Card.of(Text.of("Your invitation to ")
                .and(new Text.Strong(SittingCard.title(sitting)))
                .and(": " + words));
    }

    private static Card invited(Sitting sitting) {
        var host = sitting.manner().circle() == Circle.SALES ? "Sales" : "Marketing";
        var facts = new ArrayList<Fact>();
        facts.add(SittingCard.when(sitting));
        facts.addAll(SittingCard.where(sitting.manner()));
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
