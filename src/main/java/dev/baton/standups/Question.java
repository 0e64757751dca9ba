package dev.baton.standups;

import dev.baton.pods.Words;
import java.util.List;

/** What everybody is asked in a round. */
record Question(String words, Kind kind) {

    /** At most so many are asked, so that a stand-up stays short. */
    static final int MOST = 8;

    /** How a question is answered. */
    sealed interface Kind {}

    /** In the person's own words. */
    record Words() implements Kind {}

    /** In words, with which the next round's answer begins. */
    record Plan() implements Kind {}

    /** In words that stay in the summaries until somebody has resolved them. */
    record Blocks() implements Kind {}

    record Amount() implements Kind {}

    /** With a whole number from the lower to the upper one, both included. */
    record Scale(int from, int to) implements Kind {

        static final int HIGHEST = 10;

        Scale {
            if (from < 0 || to > HIGHEST || from >= to) {
                throw new IllegalArgumentException("a scale from " + from + " to " + to);
            }
        }
    }

    /** With one of several options. */
    record Choice(List<String> options) implements Kind {

        static final int MOST = 20;

        Choice {
            options = List.copyOf(options);
            if (options.size() < 2 || options.size() > MOST) {
                throw new IllegalArgumentException("a choice of " + options);
            }
        }
    }

    /** What a joint stand-up asks, unless its people want something else. */
    static final List<Question> JOINT = List.of(
            new Question("What did you hear from customers?", new Words()),
            new Question("What do you need from the other side?", new Words()),
            new Question("What blocks you?", new Blocks()),
            new Question("What do you plan until next time?", new Plan()));
}
