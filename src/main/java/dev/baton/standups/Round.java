package dev.baton.standups;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of a stand-up. It keeps what was asked, whatever becomes of the stand-up.
 *
 * @param asked who is asked, in the order in which they are
 * @param opened when the first were asked
 * @param closes until when answers go into the summary
 */
record Round(
        RoundId id,
        String name,
        PodId pod,
        List<Question> questions,
        List<Asked> asked,
        Instant opened,
        Instant closes,
        Chair chair,
        @Nullable Closed closed) {

    /** How long after its end a round still takes answers, if no other one has begun. */
    static final Duration LATE = Duration.ofDays(7);

    /**
     * Somebody who is asked.
     *
     * @param at when
     * @param reminder when to be reminded, or null
     */
    record Asked(PersonId person, Instant at, @Nullable Instant reminder) {}

    /** Who facilitates this round, and who most likely the next one. */
    record Chair(@Nullable PersonId now, @Nullable PersonId next) {
        static final Chair NOBODY = new Chair(null, null);
    }

    /**
     * How it ended.
     *
     * @param expected how many should have answered: those asked who were not away and still took part
     * @param answered how many of them did
     * @param channels where the summary is
     */
    record Closed(Instant at, int expected, int answered, List<ConversationId> channels) {

        Closed {
            channels = List.copyOf(channels);
        }
    }

    Round {
        questions = List.copyOf(questions);
        asked = List.copyOf(asked);
    }

    Optional<Asked> asked(PersonId person) {
        return asked.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Those whose time to be asked had come by then. */
    List<PersonId> askedBy(Instant then) {
        return asked.stream()
                .filter(each -> !each.at().isAfter(then))
                .map(Asked::person)
                .toList();
    }

    /** Whether it was ended before its time. */
    boolean isCutShort() {
        return closed != null && closed.at().isBefore(closes);
    }

    /** Whether its summary is in a channel. */
    boolean isTold() {
        return closed != null && !closed.channels().isEmpty();
    }

    boolean isOpen() {
        return closed == null;
    }

    /** More people are asked, whose time is not over before theirs. */
    Round asking(List<Asked> more, Instant until) {
        var all = Stream.concat(asked.stream(), more.stream()).toList();
        var end = until.isAfter(closes) ? until : closes;
        return new Round(id, name, pod, questions, all, opened, end, chair, closed);
    }

    /** @param chaired who facilitated it in the end */
    Round closed(Chair chaired, Closed how) {
        return new Round(id, name, pod, questions, asked, opened, closes, chaired, how);
    }

    /** Whether somebody can answer now. */
    enum Standing {
        IN_TIME,

        /** The summary is out; the answer goes below it. */
        LATE,

        OVER,

        NOT_ASKED
    }

    Standing standing(PersonId person, Instant now) {
        if (asked(person).isEmpty()) {
            return Standing.NOT_ASKED;
        }
        if (isOpen()) {
            return Standing.IN_TIME;
        }
        return now.isBefore(closes.plus(LATE)) ? Standing.LATE : Standing.OVER;
    }

    /** Where the question of a kind is among the questions, or -1. */
    int indexOf(Class<? extends Question.Kind> kind) {
        for (var at = 0; at < questions.size(); at++) {
            if (kind.isInstance(questions.get(at).kind())) {
                return at;
            }
        }
        return -1;
    }
}
