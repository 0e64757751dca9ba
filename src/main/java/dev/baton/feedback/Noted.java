package dev.baton.feedback;

import dev.baton.chat.PersonId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody put a reaction on, until he has filled in the form.
 *
 * @param author who wrote it; null if Baton doesn't know, and then the words aren't kept either
 */
record Noted(
        String id,
        PersonId by,
        String words,
        @Nullable PersonId author,
        @Nullable URI link) {}
