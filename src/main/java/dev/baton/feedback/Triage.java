package dev.baton.feedback;

import dev.baton.chat.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is to look at a new item, and until when.
 *
 * @param turn whose turn it was; nobody if marketing has nobody
 * @param overdue whether the deadline has passed without an answer
 */
record Triage(@Nullable PersonId turn, Instant deadline, boolean overdue) {

    Triage late() {
        return new Triage(turn, deadline, true);
    }
}
