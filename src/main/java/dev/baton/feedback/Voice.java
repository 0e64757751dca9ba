package dev.baton.feedback;

import dev.baton.chat.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who said it.
 *
 * @param unnamed whether the person's name is shown to nobody
 * @param heard what the person filled in himself; null for whoever began the item, and for who only pressed a button
 */
record Voice(
        PersonId person,
        boolean unnamed,
        Instant at,
        @Nullable Heard heard) {

    Voice withoutName() {
        return new Voice(person, true, at, heard);
    }

    static Voice of(PersonId person, boolean unnamed, Instant at) {
        return new Voice(person, unnamed, at, null);
    }
}
