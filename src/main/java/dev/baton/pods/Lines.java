package dev.baton.pods;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Input;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How lines are read that people fill in, and machines send. */
public final class Lines {

    /**
     * Sees whether something is there that must be, and that it is not too long.
     *
     * @param complaints gets what must be changed, by input
     */
    public static void check(Input.Line line, String answer, Map<String, String> complaints) {
        if (line.caption().required() && CharMatcher.whitespace().matchesAllOf(answer)) {
            complaints.put(line.id(), "Please fill this in.");
        } else if (answer.length() > line.longest()) {
            complaints.put(line.id(), tooLong(line.longest()));
        }
    }

    /** What must be changed of the only line of a form, by input; empty if nothing must. */
    public static Map<String, String> check(Input.Line line, String answer) {
        var complaints = new HashMap<String, String>();
        check(line, answer, complaints);
        return complaints;
    }

    /** The answer; nothing if it is too long, so that nobody reads a book word by word to refuse it. */
    public static String within(int longest, String input, String answer, Map<String, String> complaints) {
        if (answer.length() <= longest) {
            return answer;
        }
        complaints.put(input, tooLong(longest));
        return "";
    }

    private static String tooLong(int longest) {
        return "Please use at most " + longest + " characters.";
    }

    /** The constant of that name, as it stands in the options of a choice; anybody can send any other. */
    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** Words with one space between them. */
    public static String onOneLine(String answer) {
        return CharMatcher.whitespace().trimAndCollapseFrom(answer, ' ');
    }

    private Lines() {}
}
