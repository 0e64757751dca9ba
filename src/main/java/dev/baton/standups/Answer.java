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
 * @param added what somebody who had answered in time said when it was over; null if nothing
 */
record Answer(
        RoundId round,
        PersonId person,
        @Nullable Side side,
        Said said,
        Instant at,
        boolean late,
        @Nullable Given added) {

    /** What a person can do about a round. */
    sealed interface Said {}

    /** @param values one for each of the round's questions, empty where nothing was said */
    record Given(List<String> values) implements Said {

        Given {
            values = List.copyOf(values);
        }

        /** What was said to a question; empty if nothing. */
        String to(int question) {
            return question >= 0 && question < values.size() ? values.get(question) : "";
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
        return said instanceof Given given ? given.to(question) : "";
    }

    /** The same, but for what was added to it since. */
    String lastTo(int question) {
        var more = added == null ? "" : added.to(question);
        return more.isEmpty() ? to(question) : more;
    }

    /** What was said to a question, and what was added to it since. */
    String allTo(int question) {
        var more = added == null ? "" : added.to(question);
        return more.isEmpty() || to(question).isEmpty() ? lastTo(question) : to(question) + "\nAdded later: " + more;
    }

    /** Whether what was said is in the summary as it was posted. */
    boolean isInTime() {
        return isGiven() && !late;
    }

    /** Whether something was said once the summary was out. */
    boolean hasLate() {
        return added != null || (isGiven() && late);
    }

    /** The same without what was said in time. */
    Answer withLateAlone() {
        return added == null ? this : new Answer(round, person, side, added, at, late, null);
    }

    /** The same without what was added later. */
    Answer withoutLater() {
        return new Answer(round, person, side, said, at, late, null);
    }

    Answer adding(Given more) {
        return new Answer(round, person, side, said, at, late, more);
    }
}
