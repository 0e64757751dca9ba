package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.pods.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead as a file tells of it.
 *
 * @param past what became of it before; null if it is a new one
 * @param twin whether a lead with its e-mail address is here already, or stands before it in the file
 */
record FiledLead(Particulars particulars, @Nullable Past past, boolean twin) {

    FiledLead asTwin() {
        return new FiledLead(particulars, past, true);
    }

    /**
     * What became of a lead.
     *
     * @param owner who works on it, or did; null if the file doesn't say
     * @param closed when it came into that state
     * @param until until when it is recycled; null if it isn't, or the file doesn't say
     */
    record Past(
            State state,
            @Nullable PersonId owner,
            Instant offered,
            Instant closed,
            @Nullable Money worth,
            @Nullable Instant until) {}
}
