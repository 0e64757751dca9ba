package dev.baton.briefs;

import dev.baton.chat.PersonId;
import java.time.Instant;

/**
 * A version of a brief that was published.
 *
 * @param number counts from 1
 * @param required the number of the latest version that has to be acknowledged: who has acknowledged it or a later one
 *     owes nothing
 */
record Edition(int number, int required, Content content, PersonId by, Instant at) {

    static Edition first(Content content, PersonId by, Instant at) {
        return new Edition(1, 1, content, by, at);
    }

    /** @param again whether everybody has to acknowledge it anew */
    Edition next(Content other, boolean again, PersonId person, Instant now) {
        return new Edition(number + 1, again ? number + 1 : required, other, person, now);
    }
}
