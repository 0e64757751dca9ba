package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Instant;

/**
 * Why nobody is expected to answer for a while. It ends by itself.
 *
 * @param reason in the person's own words
 */
record Pause(PersonId by, Instant until, String reason) {

    Pause erased() {
        return new Pause(by, until, "");
    }
}
