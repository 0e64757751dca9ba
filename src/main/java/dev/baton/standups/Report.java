package dev.baton.standups;

import dev.baton.chat.PersonId;
import dev.baton.people.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round with all that belongs to it.
 *
 * @param isLast whether its stand-up has ended, so that nobody can add to it
 * @param silent the names of those who should have answered and did not
 */
record Report(
        Round round,
        boolean isLast,
        List<Answer> answers,
        List<Blocker> blockers,
        List<String> silent,
        Map<PersonId, String> names) {

    String nameOf(PersonId person) {
        return names.getOrDefault(person, "somebody");
    }

    /** What one side answered, by name. */
    List<Answer> given(@Nullable Side side) {
        return answers.stream()
                .filter(Answer::isGiven)
                .filter(answer -> answer.side() == side)
                .sorted(Comparator.comparing(answer -> nameOf(answer.person())))
                .toList();
    }

    List<Answer> given() {
        return answers.stream().filter(Answer::isGiven).toList();
    }

    List<String> skipped() {
        return answers.stream()
                .filter(answer -> !answer.isGiven())
                .map(answer -> nameOf(answer.person()) + reason(answer))
                .sorted()
                .toList();
    }

    private static String reason(Answer answer) {
        return answer.said() instanceof Answer.Skipped(var reason) && !reason.isEmpty() ? " (“" + reason + "”)" : "";
    }

    /** How many should have answered: those who did, and the silent. */
    int expected() {
        return given().size() + silent.size() + skipped().size();
    }
}
