package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Instant;

/**
 * Somebody in marketing who helped to win a lead, as sales says.
 *
 * @param at when it became that way
 */
record Assist(PersonId person, Answer answer, Instant at) {

    /** What that person says. Names are stored. */
    enum Answer {
        ASKED,
        CONFIRMED,
        DECLINED
    }

    static Assist asked(PersonId person, Instant at) {
        return new Assist(person, Answer.ASKED, at);
    }

    boolean isAnswered() {
        return answer != Answer.ASKED;
    }

    boolean isConfirmed() {
        return answer == Answer.CONFIRMED;
    }
}
