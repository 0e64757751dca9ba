package dev.baton.feedback;

import dev.baton.chat.PersonId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody put a reaction on. Its words go when he has passed them on; what stays for two weeks says
 * that it was offered.
 *
 * @param author who wrote it; null if Baton doesn't know, and then the words aren't kept either
 */
record Noted(
        String id,
        PersonId by,
        String words,
        @Nullable PersonId author,
        @Nullable URI link) {

    Noted passedOn() {
        return new Noted(id, by, "", null, null);
    }
}
