package dev.baton.briefs;

import dev.baton.chat.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What sales has said to a brief before it is published.
 *
 * @param asked when the partner was asked last; null if never
 * @param by who agreed; null if nobody has
 * @param at when
 * @param to what was agreed to
 * @param escalated when others of sales were asked because the partner said nothing
 */
record Agreement(
        @Nullable Instant asked,
        @Nullable PersonId by,
        @Nullable Instant at,
        @Nullable Content to,
        @Nullable Instant escalated) {

    static final Agreement NONE = new Agreement(null, null, null, null, null);

    /** The same, asked anew. What was agreed to before is kept, so that the partner sees what is different. */
    Agreement asked(Instant now) {
        return new Agreement(now, null, null, to, null);
    }

    Agreement given(PersonId person, Content content, Instant now) {
        return new Agreement(asked, person, now, content, escalated);
    }

    /** The same where nobody has agreed and nobody is asked. */
    Agreement open() {
        return new Agreement(null, null, null, to, null);
    }

    Agreement escalated(Instant now) {
        return new Agreement(asked, by, at, to, now);
    }
}
