package dev.baton.standups;

import java.util.List;
import java.util.stream.Collectors;

/** How a stand-up reads. */
final class StandupCards {

    /** The questions, one a line. */
    static String questions(List<Question> questions) {
        return questions.stream().map(question -> "• " + question.words()).collect(Collectors.joining("\n"));
    }

    private StandupCards() {}
}
