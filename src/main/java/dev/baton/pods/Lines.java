package dev.baton.pods;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Input;
import java.util.Map;

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
            complaints.put(line.id(), "Please use at most " + line.longest() + " characters.");
        }
    }

    /** Words with one space between them. */
    public static String onOneLine(String answer) {
        return CharMatcher.whitespace().trimAndCollapseFrom(answer, ' ');
    }

    private Lines() {}
}
