package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** Says in a pod's channels that there is a new meeting. */
final class NewMeeting {

    /** @param next when it is, as a sentence */
    static Card card(Meeting meeting, PersonId by, Text next) {
        var manner = meeting.manner();
        var facts = new ArrayList<Part.Fact>();
        facts.add(Part.Fact.of(
                "When", meeting.timing().words() + ", " + manner.length().toMinutes() + " minutes"));
        facts.addAll(SittingCard.where(manner));
        facts.add(Part.Fact.of("Who", manner.circle().words()));
        return new Card(
                "A new meeting: " + meeting.name(),
                List.of(
                        new Part.Heading("A new meeting: " + meeting.name()),
                        new Part.Paragraph(Text.of(by).and(" has made it. ").and(next)),
                        new Part.Facts(facts),
                        Part.Buttons.of(
                                Button.run("Meetings", "standup meeting"), Button.run("In my calendar", "calendar"))));
    }

    private NewMeeting() {}
}
