package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.pods.FieldSource.Belonging;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would like to save what another one wrote, who is asked first. It is forgotten with the answer.
 *
 * @param link to the message
 * @param belonging what of another feature it belongs to
 */
record Request(
        String id,
        PodId pod,
        Heard heard,
        PersonId author,
        PersonId by,
        @Nullable URI link,
        @Nullable Belonging belonging) {}
