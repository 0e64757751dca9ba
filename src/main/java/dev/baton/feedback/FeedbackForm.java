package dev.baton.feedback;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import dev.baton.pods.Amounts;
import dev.baton.pods.FieldSource.Belonging;
import dev.baton.pods.Lines;
import dev.baton.pods.WhichPod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is asked about feedback, of people in a form and of machines in a request, and how the answers are read. */
final class FeedbackForm {

    static final String KIND = "kind";
    static final String WORDS = "words";
    static final String NAME = "name";
    static final String UNNAMED = "unnamed";
    static final int SHORT = 200;
    static final int LONG = 1_500;

    private static final List<Option> NAMES =
            List.of(new Option("shown", "Shown in the channel"), new Option(UNNAMED, "Without my name"));

    static final List<Option> KINDS = Arrays.stream(Kind.values())
            .map(kind -> new Option(kind.name(), kind.label()))
            .toList();

    private static final List<Option> URGENCIES = Arrays.stream(Urgency.values())
            .map(urgency -> new Option(urgency.name(), urgency.label()))
            .toList();

    private FeedbackForm() {}

    /**
     * A form to fill in.
     *
     * @param pods where it may go, the likeliest first; one is not asked for
     * @param known what it holds at first
     */
    static Form of(String name, Origin origin, List<Pod> pods, Suggested known) {
        return of(name, origin, pods, known, false);
    }

    /** @param unnamed whether the person's name is left out at first */
    static Form of(String name, Origin origin, List<Pod> pods, Suggested known, boolean unnamed) {
        var inputs = new ArrayList<Input>();
        inputs.addAll(WhichPod.inputs(pods, Caption.required("Pod").hint("Whose marketing gets it")));
        notice(origin.belonging(), origin.author())
                .ifPresent(notice -> inputs.add(new Input.Notice("belonging", notice)));
        inputs.addAll(inputs(known));
        if (origin.author() == null) {
            inputs.add(new Input.Choice(
                    NAME,
                    Caption.optional("Your name").hint("Baton tells you what becomes of it either way"),
                    false,
                    NAMES,
                    List.of(unnamed ? UNNAMED : "shown")));
        }
        var argument = pods.size() == 1 ? origin.at(pods.getFirst().id().value()) : origin;
        return new Form(name, argument.write(), "Feedback from the field", "Save", inputs);
    }

    /** The same form with something to read above. */
    static Form below(Text notice, Form form) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("above", notice));
        inputs.addAll(form.inputs());
        return new Form(form.name(), form.argument(), form.title(), form.submit(), inputs);
    }

    private static Optional<Text> notice(@Nullable Belonging belonging, @Nullable PersonId author) {
        var said = author == null
                ? "The card leads there, unless you leave your name out."
                : ", who is asked first and sees the words as you send them.";
        var text =
                author == null ? Text.of(said) : Text.of("Said by ").and(author).and(said);
        if (belonging == null) {
            return Optional.of(text).filter(ignored -> author != null);
        }
        return Optional.of(Text.of("")
                .and(new Text.Strong(belonging.title() + ": " + belonging.name()))
                .and("\n")
                .and(text));
    }

    /** What is asked of everybody. */
    static List<Input> inputs(Suggested known) {
        var kind = known.kind();
        return List.of(
                new Input.Choice(
                        KIND,
                        Caption.required("What is it?"),
                        false,
                        KINDS,
                        kind == null ? List.of() : List.of(kind.name())),
                lines(WORDS, Caption.required("What did you hear?").hint("In their words, if you can"), known.words()),
                line("account", Caption.optional("Account"), known.account()),
                line("value", Caption.optional("Deal size").hint("A number, such as 12000"), known.value()),
                line(
                        "currency",
                        Caption.optional("Currency").hint("A code such as EUR"),
                        known.currency().isEmpty() ? "EUR" : known.currency()),
                line("about", Caption.optional("Campaign or lead"), known.about()),
                new Input.Choice(
                        "urgency",
                        Caption.optional("How urgent is it?"),
                        false,
                        URGENCIES,
                        List.of(known.urgency().name())));
    }

    private static Input line(String id, Caption caption, String initial) {
        return new Input.Line(id, caption, false, SHORT, initial);
    }

    private static Input lines(String id, Caption caption, String initial) {
        return new Input.Line(id, caption, true, LONG, initial);
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(Heard heard) implements Reading {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by input
         */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    /** @param answers gives the answer to an input, or an empty text */
    static Reading read(UnaryOperator<String> answers) {
        var complaints = new LinkedHashMap<String, String>();
        var kind = Kind.parse(answers.apply(KIND));
        if (kind.isEmpty()) {
            complaints.put(KIND, "Please pick what it is: " + kinds() + ".");
        }
        inputs(Suggested.NOTHING).stream()
                .filter(Input.Line.class::isInstance)
                .map(Input.Line.class::cast)
                .forEach(line -> Lines.check(line, answers.apply(line.id()), complaints));
        var typed = answers.apply("urgency");
        var urgency = typed.isEmpty() ? Urgency.NORMAL : Urgency.parse(typed).orElse(null);
        if (urgency == null) {
            complaints.put("urgency", "Please use LOW, NORMAL or HIGH.");
        }
        var value = Amounts.read(answers.apply("value"), answers.apply("currency"), complaints);
        if (!complaints.isEmpty() || kind.isEmpty() || urgency == null) {
            return new Reading.Incomplete(complaints);
        }
        return new Reading.Complete(new Heard(
                kind.get(),
                answers.apply(WORDS),
                Lines.onOneLine(answers.apply("account")),
                value,
                Lines.onOneLine(answers.apply("about")),
                urgency));
    }

    /** What can be typed for a kind. */
    static String kinds() {
        return String.join(", ", Arrays.stream(Kind.values()).map(Kind::word).toList());
    }
}
