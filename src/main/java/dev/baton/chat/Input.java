package dev.baton.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to fill in. Each has a label and may have a hint; what comes back is checked by the feature, whatever the
 * platform checked before.
 */
public sealed interface Input {

    String id();

    /** What the input has in common with all others. */
    Caption caption();

    /**
     * The same input, holding what was filled in.
     *
     * @param values in the form in which they come back; none if it was left empty
     * @throws RuntimeException if a value can't be one of this input's
     */
    Input filled(List<String> values);

    /**
     * What a person reads at an input.
     *
     * @param label what to fill in
     * @param hint how, in a few words; may be empty
     * @param required whether it must be filled in
     */
    record Caption(String label, String hint, boolean required) {

        public Caption {
            Limits.requireLength("an input's label", label, Limits.INPUT_LABEL);
            Limits.require(hint.length() <= Limits.INPUT_LABEL, "too long a hint: " + hint);
        }

        public static Caption required(String label) {
            return new Caption(label, "", true);
        }

        public static Caption optional(String label) {
            return new Caption(label, "", false);
        }

        public Caption hint(String text) {
            return new Caption(label, text, required);
        }
    }

    /** Nothing to fill in, but to read. */
    record Notice(String id, Text text) implements Input {

        public Notice {
            Limits.requireName(id);
        }

        @Override
        public Caption caption() {
            return Caption.optional("Note");
        }

        @Override
        public Notice filled(List<String> values) {
            return this;
        }
    }

    /**
     * Text.
     *
     * @param longest the most characters that it takes
     * @param initial what it holds at first; may be empty
     */
    record Line(String id, Caption caption, boolean multiline, int longest, String initial) implements Input {

        public Line {
            Limits.requireName(id);
            Limits.require(longest > 0 && longest <= Limits.LINE, "an input takes 1 to 3000 characters: " + id);
            initial = Plain.lines(initial, longest);
        }

        @Override
        public Line filled(List<String> values) {
            return new Line(id, caption, multiline, longest, values.isEmpty() ? "" : values.getFirst());
        }
    }

    /** One of several options, or any number of them. */
    record Choice(String id, Caption caption, boolean several, List<Option> options, List<String> initial)
            implements Input {

        public Choice {
            Limits.requireName(id);
            options = List.copyOf(options);
            initial = List.copyOf(initial);
            Limits.require(!options.isEmpty(), "a choice has options: " + id);
            Limits.requireSize("options", options, Limits.OPTIONS);
            Limits.require(
                    options.stream().map(Option::value).distinct().count() == options.size(),
                    "values of options differ: " + id);
        }

        @Override
        public Choice filled(List<String> values) {
            return new Choice(id, caption, several, options, values);
        }
    }

    /**
     * What can be chosen.
     *
     * @param value what comes back; without a comma, since Teams puts commas between several
     * @param label what people read
     */
    record Option(String value, String label) {

        public Option {
            Limits.require(!value.isEmpty() && value.length() <= 150, "an option's value has 1 to 150 characters");
            Limits.require(value.indexOf(',') < 0, "an option's value has no comma: " + value);
            label = Plain.line(label, Limits.LABEL);
        }
    }

    /** People of the workspace. What comes back are {@link PersonId}s. */
    record People(String id, Caption caption, List<PersonId> initial) implements Input {

        public People {
            Limits.requireName(id);
            initial = List.copyOf(initial);
        }

        @Override
        public People filled(List<String> values) {
            return new People(id, caption, values.stream().map(PersonId::new).toList());
        }
    }

    /**
     * A group of people that the platform keeps, such as Slack's user groups. What comes back is a {@link GroupId}'s
     * text; a platform without groups shows nothing.
     */
    record Group(String id, Caption caption, @Nullable GroupId initial) implements Input {

        public Group {
            Limits.requireName(id);
        }

        @Override
        public Group filled(List<String> values) {
            return new Group(id, caption, values.isEmpty() ? null : GroupId.parse(values.getFirst()));
        }
    }

    /** A calendar day. What comes back is an ISO date, such as {@code 2026-03-29}. */
    record Day(String id, Caption caption, @Nullable LocalDate initial) implements Input {

        public Day {
            Limits.requireName(id);
        }

        @Override
        public Day filled(List<String> values) {
            return new Day(id, caption, values.isEmpty() ? null : LocalDate.parse(values.getFirst()));
        }
    }
}
