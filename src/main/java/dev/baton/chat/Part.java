package dev.baton.chat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A part of a card. Each adapter renders all of them. */
public sealed interface Part {

    /** Those whom it names: whom it mentions, and whom it is only for. */
    default Stream<PersonId> people() {
        return switch (this) {
            case Paragraph(var text) -> text.people();
            case Facts(var facts) -> facts.stream().flatMap(fact -> fact.value().people());
            case Note(var text) -> text.people();
            case Heading ignored -> Stream.empty();
            case Divider ignored -> Stream.empty();
            case Buttons(var ignored, var only) -> only.stream();
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

    /**
     * A row of buttons.
     *
     * @param only whom they are for; empty for everybody. Teams and the sandbox show them to those people alone, Teams
     *     only where it knows at least one of them. Slack shows them to everybody. So a handler refuses whoever else
     *     presses them.
     */
    record Buttons(List<Button> buttons, Set<PersonId> only) implements Part {

        public Buttons {
            buttons = List.copyOf(buttons);
            // an older Baton has written none
            only = Set.copyOf(Objects.requireNonNullElse(only, Set.of()));
            Limits.require(!buttons.isEmpty(), "a row of buttons has a button");
            Limits.requireSize("buttons", buttons, Limits.BUTTONS);
        }

        public static Buttons of(Button... buttons) {
            return new Buttons(List.of(buttons), Set.of());
        }

        /** The same, for those people alone. */
        public Buttons onlyFor(Set<PersonId> people) {
            return new Buttons(buttons, people);
        }

        /** Whether they are for that person, among others or alone. */
        public boolean areFor(PersonId person) {
            return only.isEmpty() || only.contains(person);
        }
    }
}
