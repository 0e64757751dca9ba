package dev.baton.briefs;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who reads a brief wants to know. Immutable.
 *
 * @param pod in which it was asked
 * @param answer null while it is open
 */
record Question(
        String id,
        BriefId brief,
        PodId pod,
        PersonId by,
        Instant at,
        String words,
        @Nullable Answer answer) {

    /** Question and answer are never cut where they are shown. */
    static final int LONGEST = 500;

    static final int LONGEST_ANSWER = 1_500;

    /**
     * What was answered.
     *
     * @param number counts the answers from 1; a later one corrects the one before
     */
    record Answer(PersonId by, Instant at, String words, int number) {}

    static Question of(BriefId brief, PodId pod, PersonId by, Instant at, String words) {
        return new Question(UlidCreator.getMonotonicUlid().toString(), brief, pod, by, at, words, null);
    }

    static boolean isId(String text) {
        return Ulid.isValid(text);
    }

    boolean isOpen() {
        return answer == null;
    }

    /** How often it was answered. */
    int answers() {
        return answer == null ? 0 : answer.number();
    }

    Question answered(PersonId person, Instant now, String text) {
        return new Question(id, brief, pod, by, at, words, new Answer(person, now, text, answers() + 1));
    }
}
