package dev.baton.briefs;

import dev.baton.chat.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What sales has said to a brief before it is published.
 *
 * @param waits since when it is asked; null if it isn't
 * @param by who agreed; null if nobody has
 * @param at when
 * @param to what was agreed to last, be it that it holds no more: so whoever is asked again sees what is different;
 *     null once it is published
 */
record Agreement(
        @Nullable Wait waits,
        @Nullable PersonId by,
        @Nullable Instant at,
        @Nullable Content to) {

    static final Agreement NONE = new Agreement(null, null, null, null);

    Agreement waiting(Wait other) {
        return new Agreement(other, null, null, to);
    }

    Agreement given(PersonId person, Content content, Instant now) {
        return new Agreement(waits, person, now, content);
    }

    /** The same where nobody has agreed and nobody is asked. */
    Agreement open() {
        return new Agreement(null, null, null, to);
    }

    /** The same once it is published: what was agreed to is what everybody reads. */
    Agreement closed() {
        return new Agreement(null, by, at, null);
    }

    /** Whether others of sales were asked, too. */
    boolean isEscalated() {
        return waits != null && waits.escalated() != null;
    }
}
