package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.PersonId;
import dev.baton.pods.FieldSource.Belonging;
import dev.baton.pods.FieldSource.Found;
import dev.baton.store.Json;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the words in a form come from, as the form brings it back: a claim, not a proof. Whoever makes one up can do no
 * more than write words himself, or have somebody asked in private about words that he then sees. What a feature keeps
 * is asked of it again, see {@link Sources}.
 *
 * @param pod the id of the pod that it is for, or empty if the form asks
 * @param author who wrote the message; null if it is the person's own words
 * @param link to the message
 * @param kept where a feature keeps the words; null if none does
 * @param noted the id of what the person put a reaction on; null if that isn't how it came
 * @param asked the id of what the person was asked; null if nobody asked
 */
record Origin(
        String pod,
        @Nullable PersonId author,
        @Nullable URI link,
        @Nullable Kept kept,
        @Nullable String noted,
        @Nullable String asked) {

    /** With a longer one the form's argument might be too long. */
    private static final int LONGEST_LINK = 600;

    static final Origin OWN = new Origin("", null, null, null, null, null);

    Origin at(String where) {
        return new Origin(where, author, link, kept, noted, asked);
    }

    static Origin of(@Nullable PersonId author, @Nullable URI link) {
        var shown = link == null || link.toASCIIString().length() > LONGEST_LINK ? null : link;
        return new Origin("", author, shown, null, null, null);
    }

    Origin behind(Noted reaction) {
        return new Origin(pod, author, link, kept, reaction.id(), asked);
    }

    /** @param reader who wants to save the words */
    static Origin of(Kept kept, Found found, PersonId reader) {
        var author = found.by().equals(reader) ? null : found.by();
        return new Origin(found.pod().value(), author, null, kept.in(found.belonging()), null, null);
    }

    static Origin answerTo(Asked asked) {
        return new Origin(asked.pod().value(), null, null, null, null, asked.id());
    }

    /** What the words belong to, if a feature has said so. */
    @Nullable
    Belonging belonging() {
        return kept == null ? null : kept.belonging();
    }

    String write() {
        return Json.write(
                Origin.class, new Origin(pod, author, link, kept == null ? null : kept.in(null), noted, asked));
    }

    /** What a form has brought back; nothing of it if that is none of Baton's. */
    static Origin read(String argument) {
        try {
            var read = Json.read(Origin.class, argument);
            var link =
                    read.link() == null ? null : Action.Quote.linkTo(read.link().toString());
            var kept = read.kept() == null ? null : read.kept().in(null);
            return new Origin(
                    Objects.requireNonNull(read.pod()), read.author(), link, kept, read.noted(), read.asked());
        } catch (RuntimeException e) {
            return OWN;
        }
    }
}
