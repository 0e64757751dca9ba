package dev.baton.standups.pairs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pairs are told. */
final class PairCards {

    /**
     * The two are a pair.
     *
     * @param reach how the reader reaches the other, if they can't read it together
     */
    static Card introduction(Pair pair, String names, @Nullable Text reach) {
        var kind = pair.kind();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("You two: " + kind.words()));
        parts.add(new Part.Paragraph(Text.of(pair.couple().sales())
                .and(" from sales and ")
                .and(pair.couple().marketing())
                .and(" from marketing, this time you are a pair. " + kind.proposal())));
        parts.add(new Part.Paragraph(Text.of("To begin with:\n"
                + kind.openers().stream().map(opener -> "• " + opener).collect(Collectors.joining("\n")))));
        if (reach != null) {
            parts.add(new Part.Paragraph(reach));
        }
        parts.add(buttons(pair));
        parts.add(new Part.Note(Text.of("The next pairs are drawn ")
                .and(pair.until())
                .and(". “Not for me” stays between you and Baton.")));
        return new Card("You two: " + kind.words() + " for " + names, parts);
    }

    static Part buttons(Pair pair) {
        return Part.Buttons.of(
                Button.primary("We met", PairActions.MET, pair.id()).opening(),
                Button.press("Not this time", PairActions.NOT_THIS_TIME, pair.id()),
                Button.press("Not for me", PairActions.NOT_FOR_ME, pair.id()).opening());
    }

    /** Somebody is asked whether they have met. */
    static Card question(Pair pair, PersonId other, String name) {
        return new Card(
                "Have you met " + name + "?",
                List.of(
                        new Part.Paragraph(Text.of("Have you met ")
                                .and(other)
                                .and(" for " + pair.kind().words() + "? The next pairs are drawn ")
                                .and(pair.until())
                                .and(".")),
                        buttons(pair)));
    }

    /** The other can't make it; why is nobody's business. */
    static Card off(Pair pair, PersonId other, String name) {
        return new Card(
                name + " can't make it this time",
                List.of(new Part.Paragraph(Text.of(other)
                        .and(" can't make it for " + pair.kind().words() + " this time. The next pairs are drawn ")
                        .and(pair.until())
                        .and("."))));
    }

    /** One says that they met, and the other that it came to nothing. */
    static Card doubt(Pair pair, PersonId other, String name) {
        return new Card(
                name + " says that you two have not met",
                List.of(
                        new Part.Paragraph(Text.of("You have said that you two met, and ")
                                .and(other)
                                .and(" that it came to nothing this time. It counts as met. If that was a slip, press "
                                        + "“Not this time”, and you two are due again.")),
                        Part.Buttons.of(Button.press("Not this time", PairActions.NOT_THIS_TIME, pair.id()))));
    }

    static Card trouble(Drawn.Why why, Pod pod) {
        return new Card(
                "Nobody was paired in " + pod.name(),
                List.of(
                        new Part.Paragraph(Text.of("Nobody was paired in " + pod.name() + " this time: " + why.words()
                                + ". Baton tries again each time and tells you when something else is wrong.")),
                        Part.Buttons.of(Button.run("Pairs", "standup pairs " + pod.id()))));
    }

    /** That pairs are drawn from now on. */
    static Card announcement(Pairing pairing, Pod pod, PersonId by, @Nullable Instant first) {
        var when = first == null
                ? Text.of("")
                : Text.of(" The first pairs are drawn ").and(first).and(".");
        return new Card(
                "Pairs of sales and marketing in " + pod.name(),
                List.of(
                        new Part.Heading("Pairs of sales and marketing"),
                        new Part.Paragraph(Text.of(by)
                                .and(" brings you together: each time one from sales and one from marketing meet, "
                                        + "nobody twice before all have met.")
                                .and(when)),
                        new Part.Facts(List.of(
                                Part.Fact.of("For", PairingForm.words(pairing.kinds())),
                                Part.Fact.of("When", pairing.timing().words()))),
                        Part.Buttons.of(
                                Button.run("Pairs", "standup pairs " + pod.id()),
                                Button.press(
                                                "Not for me",
                                                PairActions.WISH,
                                                pod.id().value())
                                        .opening())));
    }

    private PairCards() {}
}
