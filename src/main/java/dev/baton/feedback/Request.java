package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would like to save what another one wrote, who is asked first. It is forgotten with the answer.
 *
 * @param link to the message
 */
record Request(
        String id,
        PodId pod,
        Heard heard,
        PersonId author,
        PersonId by,
        @Nullable URI link) {}
