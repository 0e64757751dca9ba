package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who was asked a question in a round, and what came of it. It keeps what was asked, whatever becomes of the
 * question.
 *
 * @param until when an answer is no longer expected
 * @param answers how often the person had something to say
 * @param nothing whether the person said that there is nothing this time
 */
record Asked(
        Round round,
        PersonId person,
        PodId pod,
        String words,
        Instant at,
        Instant until,
        int answers,
        boolean nothing) {

    /** One day's run of a question. */
    record Round(String question, LocalDate day) {

        /** Of what {@link #toString} gives. */
        static Optional<Round> parse(String text) {
            var parts = text.split(":", 2);
            try {
                return parts.length == 2
                        ? Optional.of(new Round(parts[0], LocalDate.parse(parts[1])))
                        : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return question + ":" + day;
        }
    }

    static Asked of(Round round, Question question, Question.Call call) {
        return new Asked(
                round, call.person().id(), question.pod(), question.draft().words(), call.at(), call.until(), 0, false);
    }

    String id() {
        return round + ":" + person;
    }

    /** Whether the person has said something, be it that there is nothing. */
    boolean isSettled() {
        return nothing || answers > 0;
    }

    boolean waits(Instant now) {
        return !isSettled() && now.isBefore(until);
    }

    Asked answered() {
        return new Asked(round, person, pod, words, at, until, answers + 1, false);
    }

    Asked withNothing() {
        return new Asked(round, person, pod, words, at, until, answers, true);
    }
}
