package dev.baton.polls;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which a poll is made, and what may be filled in. What is typed on one line is read by it, too. */
final class PollForm {

    static final String QUESTION = "question";
    static final String KIND = "kind";
    static final String OPTIONS = "options";
    static final String MOST = "most";
    static final String VOTERS = "voters";
    static final String RESULTS = "results";
    static final String ADDING = "adding";
    static final String CLOSES = "closes";
    static final String AFTER = "after";

    static final String ANONYMOUS = "anonymous";
    static final String LIVE = "live";
    static final String HIDDEN = "hidden";
    static final String YES = "yes";

    private static final int LONGEST_LIST = 2_000;
    private static final int MOST_VOTES = 100_000;

    /** Asks for a poll. */
    static List<Input> inputs(Map<String, List<String>> values) {
        return Stream.concat(what().stream(), how().stream())
                .map(input -> values.containsKey(input.id()) ? input.filled(values.get(input.id())) : input)
                .toList();
    }

    static Input question(String words) {
        return new Input.Line(QUESTION, Caption.required("Question"), true, Question.LONGEST, words);
    }

    static Input options(String lines) {
        return new Input.Line(
                OPTIONS,
                Caption.optional("Options")
                        .hint("One a line, 2 to " + Question.MOST_OPTIONS + "; none where people choose a number"),
                true,
                LONGEST_LIST,
                lines);
    }

    private static List<Input> what() {
        return List.of(
                question(""),
                options(""),
                choice(
                        KIND,
                        "What can one choose?",
                        Arrays.stream(Kind.values())
                                .map(kind -> new Input.Option(kind.name(), kind.label()))
                                .toList()),
                new Input.Line(
                        MOST,
                        Caption.optional("At most how many, if several?").hint("Without a number as many as one likes"),
                        false,
                        2,
                        ""));
    }

    private static List<Input> how() {
        return List.of(
                choice(
                        VOTERS,
                        "Who sees who has voted for what?",
                        List.of(
                                new Input.Option("open", "Everybody"),
                                new Input.Option(ANONYMOUS, "Nobody: votes are anonymous"))),
                results(),
                choice(
                        ADDING,
                        "Can others add options?",
                        List.of(new Input.Option("no", "No"), new Input.Option(YES, "Yes"))),
                closes(),
                new Input.Line(
                        AFTER,
                        Caption.optional("Or after how many people's votes?").hint("It closes by whatever comes first"),
                        false,
                        6,
                        ""));
    }

    static Input results() {
        return choice(
                RESULTS,
                "When does the result show?",
                List.of(
                        new Input.Option(LIVE, "At once; of an anonymous poll in steps of five votes"),
                        new Input.Option(HIDDEN, "When it closes")));
    }

    static Input closes() {
        return new Input.Line(
                CLOSES,
                Caption.optional("When does it close?")
                        .hint("Such as “tomorrow 17:00” or “in 2 hours”; else when somebody closes it"),
                false,
                ClosingTime.LONGEST,
                "");
    }

    private static Input choice(String id, String label, List<Input.Option> options) {
        return new Input.Choice(
                id,
                Caption.required(label),
                false,
                options,
                List.of(options.getFirst().value()));
    }

    /** By whose clocks times are read. */
    record Clocks(ZoneId zone, LocalTime evening, Instant now) {}

    /**
     * Reads what was filled in.
     *
     * @param complaints gets what must be changed, by input; then the result counts for nothing
     */
    static Draft read(Submission submission, Clocks clocks, Map<String, String> complaints) {
        var kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(submission.value(KIND)))
                .findFirst()
                .orElse(Kind.ONE);
        var question = question(submission, complaints);
        var options = OptionLines.read(submission.value(OPTIONS));
        OptionLines.complain(options, kind).ifPresent(complaint -> complaints.put(OPTIONS, complaint));
        var terms = terms(submission, kind, clocks, complaints);
        return new Draft(question, kind, most(submission, kind, options.size(), complaints), options, terms);
    }

    static String question(Submission submission, Map<String, String> complaints) {
        var question = CharMatcher.whitespace().trimAndCollapseFrom(submission.value(QUESTION), ' ');
        if (question.isEmpty()) {
            complaints.put(QUESTION, "Please ask something.");
        } else if (question.length() > Question.LONGEST) {
            complaints.put(QUESTION, "Please ask in at most " + Question.LONGEST + " characters.");
        }
        return question;
    }

    private static int most(Submission submission, Kind kind, int options, Map<String, String> complaints) {
        if (kind != Kind.SEVERAL) {
            return 1;
        }
        var typed = submission.value(MOST);
        if (typed.isEmpty()) {
            // others may add more
            return Question.MOST_OPTIONS;
        }
        var most = number(typed, Question.MOST_OPTIONS);
        if (most < 2) {
            complaints.put(MOST, "Please write a number from 2 to " + Question.MOST_OPTIONS + ", or nothing.");
        } else if (most > options && !submission.value(ADDING).equals(YES)) {
            complaints.put(MOST, "There are only " + options + " options.");
        }
        return most;
    }

    private static Terms terms(Submission submission, Kind kind, Clocks clocks, Map<String, String> complaints) {
        var adding = submission.value(ADDING).equals(YES);
        if (adding && kind.isScale()) {
            complaints.put(ADDING, "A scale has its numbers, so nobody can add to it.");
        }
        var typed = submission.value(AFTER);
        var after = typed.isEmpty() ? 0 : number(typed, MOST_VOTES);
        if (!typed.isEmpty() && after < 1) {
            complaints.put(AFTER, "Please write a number from 1 to " + MOST_VOTES + ", or nothing.");
        }
        var anonymous = submission.value(VOTERS).equals(ANONYMOUS);
        if (anonymous && after > 0 && after < Standing.FEWEST) {
            complaints.put(
                    AFTER,
                    "The result of an anonymous poll shows from " + Standing.FEWEST
                            + " votes on. Please write at least " + Standing.FEWEST + ", or nothing.");
        }
        return new Terms(
                anonymous,
                submission.value(RESULTS).equals(HIDDEN),
                adding,
                closes(submission.value(CLOSES), clocks, complaints),
                after);
    }

    /** Null if nothing is typed, or what can't be understood. */
    static @Nullable Instant closes(String typed, Clocks clocks, Map<String, String> complaints) {
        if (typed.isEmpty()) {
            return null;
        }
        return switch (ClosingTime.read(typed, clocks.zone(), clocks.evening(), clocks.now())) {
            case ClosingTime.Reading.Understood(var at) -> at;
            case ClosingTime.Reading.Refused(var complaint) -> {
                complaints.put(CLOSES, complaint);
                yield null;
            }
        };
    }

    /** 0 if it is no number, or too great a one. */
    private static int number(String typed, int greatest) {
        return typed.matches("[0-9]{1,6}") && Integer.parseInt(typed) <= greatest ? Integer.parseInt(typed) : 0;
    }

    private PollForm() {}
}
