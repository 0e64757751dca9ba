package dev.baton.feedback;

import dev.baton.chat.PersonId;
import java.time.Instant;

/**
 * Somebody who said it.
 *
 * @param unnamed whether the person's name is shown to nobody
 */
record Voice(PersonId person, boolean unnamed, Instant at) {}
