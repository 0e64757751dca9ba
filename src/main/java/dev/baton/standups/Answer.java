package dev.baton.standups;

import dev.baton.chat.PersonId;
import dev.baton.people.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person said in one round.
 *
 * @param side on which the person was in the pod; null if on none
 * @param at when it was given first
 * @param late whether the round was over by then
 */
record Answer(RoundId round, PersonId person, @Nullable Side side, Said said, Instant at, boolean late) {

    /** What a person can do about a round. */
    sealed interface Said {}

    /** @param values one for each of the round's questions, empty where nothing was said */
    record Given(List<String> values) implements Said {

        Given {
            values = List.copyOf(values);
        }
    }

    /** @param reason may be empty */
    record Skipped(String reason) implements Said {}

    static String idOf(RoundId round, PersonId person) {
        return round + ":" + person;
    }

    String id() {
        return idOf(round, person);
    }

    boolean isGiven() {
        return said instanceof Given;
    }

    /** What was said to a question; empty if nothing. */
    String to(int question) {
        return said instanceof Given(var values) && question >= 0 && question < values.size()
                ? values.get(question)
                : "";
    }
}
