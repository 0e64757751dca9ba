package dev.baton.chat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            case Chart ignored -> Stream.empty();
            case Picture ignored -> Stream.empty();
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
     * Bars with whole numbers. Teams and the sandbox draw them one below the other, Slack side by side; where Slack
     * takes no chart (in private answers, in dialogs, on pages, and more than two in a message) they are
     * {@linkplain #drawn() text}. The numbers can be read as text everywhere.
     *
     * @param title what the numbers are of
     * @param alt what there is to see, in a sentence, for who doesn't see the bars
     * @param bars 1 to {@value Limits#BARS}
     */
    record Chart(String title, String alt, List<Bar> bars) implements Part {

        public Chart {
            title = Plain.line(title, Limits.CHART);
            alt = Plain.line(alt, Limits.HEADING * 2);
            bars = List.copyOf(bars);
            Limits.require(!bars.isEmpty(), "a chart has a bar");
            Limits.requireSize("bars", bars, Limits.BARS);
        }

        /** The title, and a line for each bar; the greatest number fills its line. */
        public Text drawn() {
            var most = bars.stream().mapToLong(Bar::value).max().orElse(0);
            return Text.of("")
                    .and(new Text.Strong(title))
                    .and(bars.stream()
                            .map(bar -> "\n" + Bar.line(bar.value(), most) + "  " + bar.amount() + ", " + bar.label())
                            .collect(Collectors.joining()));
        }

        /** What there is to see, and each label with its number, to read below drawn bars. */
        public Text read() {
            var numbers =
                    bars.stream().map(bar -> bar.label() + ": " + bar.amount()).collect(Collectors.joining(" · "));
            return Text.of(alt.isEmpty() ? numbers : alt + "\n" + numbers);
        }
    }

    /**
     * A bar of a chart.
     *
     * @param value zero or more
     * @param note goes on the number, such as {@code of 14}; may be empty
     */
    record Bar(String label, long value, String note) {

        private static final int WIDTH = 10;

        public Bar {
            label = Plain.line(label, Limits.LABEL);
            note = Plain.line(note, Limits.LABEL);
            Limits.require(value >= 0, "a bar has no number below zero: " + value);
        }

        /** The number and what goes on it. */
        public String amount() {
            return note.isEmpty() ? Long.toString(value) : value + " " + note;
        }

        /** A bar of text, so much of it filled. */
        public static String line(long filled, long whole) {
            var length = whole == 0 ? 0 : Math.clamp(Math.round((double) WIDTH * filled / whole), 0, WIDTH);
            return "▰".repeat(length) + "▱".repeat(WIDTH - length);
        }
    }

    /**
     * A picture that Baton draws. Where there is none its text stands in its place: in Slack in private answers, in
     * dialogs and on pages, and where Slack can't fetch it; everywhere but in the sandbox if it has no address.
     *
     * @param title may be empty
     * @param alt all that there is to see, in words; never blank
     * @param path where Baton itself shows it, from a slash on
     * @param address where others fetch it; null if nobody else reaches Baton
     */
    record Picture(
            String title, String alt, String path, @Nullable URI address) implements Part {

        public Picture {
            title = Plain.line(title, Limits.HEADING);
            alt = Plain.line(alt, Limits.ALT);
            Limits.require(!alt.isBlank(), "a picture can be read");
            Limits.require(path.matches("/[\\w.-][\\w/.-]*"), "not a path of Baton's own: " + path);
            if (address != null) {
                Limits.requireWebAddress(address);
            }
        }

        /** The title, what there is to see, and the way to it if there is one. */
        public Text read() {
            var words = title.isEmpty() ? Text.of(alt) : new Text(List.of(new Text.Strong(title))).and("\n" + alt);
            return address == null ? words : words.and("\n").and(new Text.Link("Open the picture", address));
        }
    }

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
