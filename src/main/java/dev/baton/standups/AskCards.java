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

    /** Once something is said, or the round is over: the question says what came of it. */
    static Card reminded(Round round) {
        return new Card(
                round.name() + ": reminder",
                List.of(new Part.Paragraph(Text.of("")
                        .and(new Text.Strong(round.name()))
                        .and(": this was a reminder. It needs nothing any more."))));
    }

    /**
     * Once something is said, or the round is over.
     *
     * @param expected whether the person should have answered
     */
    static Card settled(Round round, Optional<Answer> answer, boolean expected) {
        var closed = round.closed();
        var name = Text.of("").and(new Text.Strong(round.name())).and(": ");
        if (closed != null) {
            var said =
                    over(round, closed, answer, expected) + (round.isTold() ? " The summary is in the channel." : "");
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

    private static String over(Round round, Round.Closed closed, Optional<Answer> answer, boolean expected) {
        var count = closed.answered() + " of " + closed.expected();
        if (round.isCutShort()) {
            return "the stand-up has ended: " + count + " had answered by then.";
        }
        var said = answer.map(AskCards::said).or(() -> expected ? Optional.of("you didn't answer") : Optional.empty());
        return said.map(words -> words + ". It is over: ").orElse("it is over: ") + count + " answered in time.";
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
