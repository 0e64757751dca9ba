package dev.baton.standups;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.baton.chat.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Questions as people write them: one a line, and in brackets behind it how it is answered. */
final class QuestionLines {

    static final String HINT =
            "One a line. At its end may stand [number], [1-5], [yes, no, maybe], [plan] or [blocker]";

    private static final Pattern LINE = Pattern.compile("(.*?)\\s*(?:\\[([^\\[\\]]*)])?");
    private static final Pattern SCALE = Pattern.compile("(\\d{1,2})\\s*(?:-|–|\\.\\.|to)\\s*(\\d{1,2})");

    /** What came of reading them. */
    sealed interface Reading {
        record Complete(List<Question> questions) implements Reading {}

        record Incomplete(String complaint) implements Reading {}
    }

    static String write(List<Question> questions) {
        return questions.stream().map(QuestionLines::write).collect(Collectors.joining("\n"));
    }

    private static String write(Question question) {
        return question.words()
                + switch (question.kind()) {
                    case Question.Words() -> "";
                    case Question.Plan() -> " [plan]";
                    case Question.Blocks() -> " [blocker]";
                    case Question.Amount() -> " [number]";
                    case Question.Scale(var from, var to) -> " [" + from + "-" + to + "]";
                    case Question.Choice(var options) -> " [" + String.join(", ", options) + "]";
                };
    }

    static Reading read(String text) {
        var questions = new ArrayList<Question>();
        for (var line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches() || matcher.group(1).isBlank()) {
                return new Reading.Incomplete("“" + line + "” has no question.");
            }
            var words = CharMatcher.whitespace().trimAndCollapseFrom(matcher.group(1), ' ');
            if (words.length() > Limits.INPUT_LABEL) {
                return new Reading.Incomplete("A question has at most " + Limits.INPUT_LABEL
                        + " characters. Please shorten “" + words.substring(0, 30) + "…”.");
            }
            var kind = kind(Optional.ofNullable(matcher.group(2)).orElse("text"));
            if (kind.isEmpty()) {
                return new Reading.Incomplete("Baton doesn't know “[" + matcher.group(2)
                        + "]”. Use [number], a scale such as [1-5], options such as [yes, no], [plan] or [blocker].");
            }
            questions.add(new Question(words, kind.get()));
        }
        return whole(questions);
    }

    private static Reading whole(List<Question> questions) {
        if (questions.isEmpty()) {
            return new Reading.Incomplete("Please ask at least one question.");
        }
        if (questions.size() > Question.MOST) {
            return new Reading.Incomplete(
                    "Please ask at most " + Question.MOST + " questions, so that it stays short.");
        }
        var asked = new HashSet<String>();
        var twice = questions.stream()
                .map(Question::words)
                .filter(words -> !asked.add(words.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (twice.isPresent()) {
            return new Reading.Incomplete("“" + twice.get() + "” is there twice. Once is enough.");
        }
        return several(questions, Question.Plan.class) || several(questions, Question.Blocks.class)
                ? new Reading.Incomplete("Only one question can be a [plan], and only one a [blocker].")
                : new Reading.Complete(List.copyOf(questions));
    }

    private static boolean several(List<Question> questions, Class<? extends Question.Kind> kind) {
        return questions.stream().filter(each -> kind.isInstance(each.kind())).count() > 1;
    }

    private static Optional<Question.Kind> kind(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "", "text" -> Optional.of(new Question.Words());
            case "plan" -> Optional.of(new Question.Plan());
            case "blocker" -> Optional.of(new Question.Blocks());
            case "number" -> Optional.of(new Question.Amount());
            default -> scale(typed.strip()).or(() -> choice(typed));
        };
    }

    private static Optional<Question.Kind> scale(String typed) {
        var matcher = SCALE.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var from = Integer.parseInt(matcher.group(1));
        var to = Integer.parseInt(matcher.group(2));
        return from < to && to <= Question.Scale.HIGHEST ? Optional.of(new Question.Scale(from, to)) : Optional.empty();
    }

    private static Optional<Question.Kind> choice(String typed) {
        var options = Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(typed)
                .distinct()
                .toList();
        var fits = options.size() >= 2
                && options.size() <= Question.Choice.MOST
                && options.stream().allMatch(option -> option.length() <= Limits.LABEL);
        return fits ? Optional.of(new Question.Choice(options)) : Optional.empty();
    }

    private QuestionLines() {}
}
