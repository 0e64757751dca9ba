package dev.baton.feedback;

import dev.baton.chat.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of an item's state, or of who looks after it.
 *
 * @param ownerBefore who looked after it before
 */
record Step(
        State from,
        State to,
        PersonId by,
        Instant at,
        @Nullable PersonId ownerBefore,
        Answer answer) {

    boolean isTakingOver() {
        return from == to;
    }

    /**
     * What whoever said it reads.
     *
     * @param words a sentence
     * @param changed the brief or campaign that changed because of it; may be empty
     */
    record Answer(String words, String changed) {}
}
