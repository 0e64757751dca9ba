package dev.baton.chat;

import java.util.List;
import java.util.stream.Stream;

/** A part of a card. Each adapter renders all of them. */
public sealed interface Part {

    /** Those who are mentioned. */
    default Stream<PersonId> people() {
        return switch (this) {
            case Paragraph(var text) -> text.people();
            case Facts(var facts) -> facts.stream().flatMap(fact -> fact.value().people());
            case Note(var text) -> text.people();
            case Heading ignored -> Stream.empty();
            case Divider ignored -> Stream.empty();
            case Buttons ignored -> Stream.empty();
        };
    }

    /** What the card is about, on one line. */
    record Heading(String text) implements Part {

        public Heading {
            text = Plain.line(text, Limits.HEADING);
        }
    }

    record Paragraph(Text text) implements Part {}

    /** Facts side by side where there is room, else one below the other. */
    record Facts(List<Fact> facts) implements Part {

        public Facts {
            facts = List.copyOf(facts);
            Limits.requireSize("facts", facts, Limits.PARTS);
        }
    }

    /** A label and what there is to know. */
    record Fact(String label, Text value) {

        public Fact {
            Limits.requireLength("a fact's label", label, Limits.LABEL);
        }

        public static Fact of(String label, String value) {
            return new Fact(label, Text.of(Plain.lines(value, Limits.FACT)));
        }
    }

    /** Small print. */
    record Note(Text text) implements Part {}

    record Divider() implements Part {}

    record Buttons(List<Button> buttons) implements Part {

        public Buttons {
            buttons = List.copyOf(buttons);
            Limits.require(!buttons.isEmpty(), "a row of buttons has a button");
            Limits.requireSize("buttons", buttons, Limits.BUTTONS);
        }

        public static Buttons of(Button... buttons) {
            return new Buttons(List.of(buttons));
        }
    }
}
