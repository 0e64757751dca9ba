package dev.baton.standups;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The form in which somebody answers all of a round's questions, and how it is read. */
final class AnswerForm {

    /** How people say that nothing blocks them, where they could leave it empty. */
    private static final Pattern NOTHING = Pattern.compile(
            "(no|none|nope|nothing|nil|n/?a|nein|keine?|nichts|[-–—.]+)[.!]?", Pattern.CASE_INSENSITIVE);

    static final int LONGEST = 2_000;

    /** So many blockers of former rounds are asked about. */
    static final int BLOCKERS = 3;

    private static final String STILL = "still";
    private static final String RESOLVED = "resolved";
    private static final List<Option> STATES =
            List.of(new Option(STILL, "It still blocks me"), new Option(RESOLVED, "It is resolved"));

    /**
     * Asks.
     *
     * @param values what it holds at first, one for each question
     * @param blockers of former rounds, still open
     * @param late whether the summary is out
     */
    static Form of(Round round, List<String> values, List<Versioned<Blocker>> blockers, boolean late) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("about", about(round, late)));
        for (var at = 0; at < round.questions().size(); at++) {
            inputs.add(input("q" + at, round.questions().get(at), values.get(at)));
        }
        for (var at = 0; at < Math.min(blockers.size(), BLOCKERS); at++) {
            var blocker = blockers.get(at);
            inputs.add(new Input.Choice(
                    "b:" + blocker.id(),
                    Caption.optional("“" + Excerpt.of(blocker.value().words().replace('\n', ' '), 100) + "”")
                            .hint("What blocked you on "
                                    + Words.shortDay(blocker.value().round().day())),
                    false,
                    STATES,
                    List.of(STILL)));
        }
        return new Form(
                StandupActions.ANSWER, round.id().toString(), Excerpt.of(round.name(), Limits.TITLE), "Send", inputs);
    }

    private static Text about(Round round, boolean late) {
        return late
                ? Text.of(
                        "The summary of " + Words.day(round.id().day()) + " is out already. Your answer goes below it.")
                : Text.of("You can change your answers until ")
                        .and(round.closes())
                        .and(".");
    }

    private static Input input(String id, Question question, String value) {
        var caption = Caption.optional(question.words());
        return switch (question.kind()) {
            case Question.Words() -> new Input.Line(id, caption, true, LONGEST, value);
            case Question.Blocks() ->
                new Input.Line(id, caption.hint("Leave it empty if nothing does"), true, LONGEST, value);
            case Question.Plan() ->
                new Input.Line(id, caption.hint("At first, what you planned last time"), true, LONGEST, value);
            case Question.Amount() -> new Input.Line(id, caption.hint("A number"), false, 30, value);
            case Question.Scale(var from, var to) ->
                choice(
                        id,
                        caption,
                        IntStream.rangeClosed(from, to)
                                .mapToObj(Integer::toString)
                                .toList(),
                        value);
            case Question.Choice(var options) -> choice(id, caption, options, value);
        };
    }

    /** What comes back is where in the list an option is, since its words may be any. */
    private static Input choice(String id, Caption caption, List<String> words, String value) {
        var options = IntStream.range(0, words.size())
                .mapToObj(at -> new Option("o" + at, words.get(at)))
                .toList();
        var chosen = words.indexOf(value);
        return new Input.Choice(id, caption, false, options, chosen < 0 ? List.of() : List.of("o" + chosen));
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        /**
         * All is well.
         *
         * @param resolved the ids of blockers that block no longer
         */
        record Complete(List<String> values, List<String> resolved) implements Reading {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by input
         */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    static Reading read(Submission submission, Round round) {
        var complaints = new LinkedHashMap<String, String>();
        var values = new ArrayList<String>();
        for (var at = 0; at < round.questions().size(); at++) {
            var id = "q" + at;
            var typed = submission.value(id);
            complain(round.questions().get(at).kind(), typed).ifPresent(complaint -> complaints.put(id, complaint));
            values.add(
                    complaints.containsKey(id)
                            ? ""
                            : answer(round.questions().get(at).kind(), typed));
        }
        if (complaints.isEmpty() && saysNothing(submission, round)) {
            complaints.put("q0", "Please answer at least one question. If there is nothing to say, skip the round.");
        }
        var resolved = submission.values().keySet().stream()
                .filter(input ->
                        input.startsWith("b:") && submission.value(input).equals(RESOLVED))
                .map(input -> input.substring(2))
                .sorted()
                .limit(BLOCKERS)
                .toList();
        return complaints.isEmpty() ? new Reading.Complete(values, resolved) : new Reading.Incomplete(complaints);
    }

    private static boolean saysNothing(Submission submission, Round round) {
        return IntStream.range(0, round.questions().size())
                .allMatch(at -> submission.value("q" + at).isEmpty());
    }

    private static Optional<String> complain(Question.Kind kind, String typed) {
        return switch (kind) {
            case Question.Words(), Question.Blocks(), Question.Plan() ->
                typed.length() > LONGEST
                        ? Optional.of(
                                "Please use at most " + LONGEST + " characters; these are " + typed.length() + ".")
                        : Optional.empty();
            case Question.Amount() ->
                typed.isEmpty() || number(typed).isPresent()
                        ? Optional.empty()
                        : Optional.of("Please write a number, such as 12 or 2.5.");
            case Question.Scale(var from, var to) -> complainOfOption(typed, to - from + 1);
            case Question.Choice(var options) -> complainOfOption(typed, options.size());
        };
    }

    private static Optional<String> complainOfOption(String typed, int options) {
        return typed.isEmpty() || optionOf(typed, options) >= 0
                ? Optional.empty()
                : Optional.of("Please choose one of the options.");
    }

    private static int optionOf(String typed, int options) {
        return IntStream.range(0, options)
                .filter(at -> typed.equals("o" + at))
                .findFirst()
                .orElse(-1);
    }

    private static String answer(Question.Kind kind, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case Question.Words(), Question.Plan() -> typed;
            case Question.Blocks() -> NOTHING.matcher(typed).matches() ? "" : typed;
            case Question.Amount() ->
                number(typed).map(BigDecimal::toPlainString).orElse("");
            case Question.Scale(var from, var to) -> Integer.toString(from + optionOf(typed, to - from + 1));
            case Question.Choice(var options) -> options.get(optionOf(typed, options.size()));
        };
    }

    private static Optional<BigDecimal> number(String typed) {
        return typed.matches("-?\\d{1,12}(\\.\\d{1,6}|,\\d{1,2})?")
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    private AnswerForm() {}
}
