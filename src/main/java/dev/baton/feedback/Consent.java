package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.pods.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer lets others use what he said.
 *
 * @param until the last day on which it may be used; without end if null
 * @param by who wrote it down
 */
record Consent(Answer answer, @Nullable LocalDate until, PersonId by, Instant at) {

    /** What the customer has said. */
    enum Answer {
        ASKED("asked, no answer yet"),
        GRANTED("granted"),
        REFUSED("refused");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What is said of it where many are listed. */
    static String inList(@Nullable Consent consent) {
        if (consent == null) {
            return "not to be used yet: the customer wasn't asked";
        }
        return switch (consent.answer()) {
            case ASKED -> "not to be used yet: the customer was asked and hasn't answered";
            case REFUSED -> "not to be used: the customer refused";
            case GRANTED -> "may be used" + (consent.until() == null ? "" : " until " + Words.date(consent.until()));
        };
    }

    /** Whether it may be used on that day. */
    boolean holds(LocalDate day) {
        return answer == Answer.GRANTED && (until == null || !day.isAfter(until));
    }
}
