package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.PersonId;
import dev.baton.store.Json;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the words in a form come from, as the form brings it back: a claim, not a proof. Whoever makes one up can do no
 * more than write words himself, or have somebody asked in private about words that he then sees.
 *
 * @param pod the id of the pod that it is for, or empty if the form asks
 * @param author who wrote the message; null if it is the person's own words
 * @param link to the message
 */
record Origin(
        String pod, @Nullable PersonId author, @Nullable URI link) {

    /** With a longer one the form's argument might be too long. */
    private static final int LONGEST_LINK = 600;

    static final Origin OWN = new Origin("", null, null);

    Origin at(String where) {
        return new Origin(where, author, link);
    }

    static Origin of(@Nullable PersonId author, @Nullable URI link) {
        return new Origin("", author, link == null || link.toASCIIString().length() > LONGEST_LINK ? null : link);
    }

    String write() {
        return Json.write(Origin.class, this);
    }

    /** What a form has brought back; nothing of it if that is none of Baton's. */
    static Origin read(String argument) {
        try {
            var read = Json.read(Origin.class, argument);
            var link =
                    read.link() == null ? null : Action.Quote.linkTo(read.link().toString());
            return new Origin(read.pod(), read.author(), link);
        } catch (RuntimeException e) {
            return OWN;
        }
    }
}
