package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people are asked in private. */
final class AskCards {

    static Card ask(Round round, PersonId person) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(round.name()));
        parts.add(new Part.Paragraph(Text.of(questions(round) + ", one form. You can answer until ")
                .and(round.closes())
                .and(".")));
        if (person.equals(round.chair().now())) {
            parts.add(Chairing.duty());
        }
        parts.add(buttons(round));
        return new Card(round.name() + ": your answers, please", parts);
    }

    private static String questions(Round round) {
        var count = round.questions().size();
        return count == 1 ? "One question" : count + " questions";
    }

    static Card reminder(Round round) {
        return new Card(
                round.name() + " still waits for your answers",
                List.of(
                        new Part.Paragraph(Text.of("")
                                .and(new Text.Strong(round.name()))
                                .and(" still waits for your answers. The summary comes ")
                                .and(round.closes())
                                .and(". This is the only reminder.")),
                        buttons(round)));
    }

    /** Once something is said, or the round is over. */
    static Card settled(Round round, Optional<Answer> answer) {
        var closed = round.closed();
        var name = Text.of("").and(new Text.Strong(round.name())).and(": ");
        if (closed != null) {
            var said = (round.isCutShort()
                            ? "the stand-up has ended: "
                            : answer.map(AskCards::said).orElse("you didn't answer") + ". It is over: ")
                    + closed.answered() + " of " + closed.expected()
                    + (round.isCutShort() ? " had answered by then." : " answered in time.")
                    + (round.isTold() ? " The summary is in the channel." : "");
            return new Card(round.name() + " is over", List.of(new Part.Paragraph(name.and(said))));
        }
        var isGiven = answer.filter(Answer::isGiven).isPresent();
        var until = name.and(isGiven ? "answered. You can change it until " : "skipped. You can answer until ")
                .and(round.closes())
                .and(".");
        var id = round.id().toString();
        return new Card(
                round.name() + (isGiven ? ": answered" : ": skipped"),
                List.of(
                        new Part.Paragraph(until),
                        Part.Buttons.of(Button.press(isGiven ? "Edit" : "Answer after all", StandupActions.ANSWER, id)
                                .opening())));
    }

    private static String said(Answer answer) {
        if (answer.added() != null) {
            return "you answered in time, and added something later";
        }
        return !answer.isGiven() ? "you skipped it" : answer.late() ? "you answered late" : "you answered";
    }

    static Part buttons(Round round) {
        var id = round.id().toString();
        return Part.Buttons.of(
                Button.primary("Answer", StandupActions.ANSWER, id).opening(),
                Button.press("Skip", StandupActions.SKIP, id).opening(),
                Button.run("Away until…", "away"));
    }

    private AskCards() {}
}
