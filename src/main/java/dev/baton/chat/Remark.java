package dev.baton.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote in the thread of one of Baton's messages, as it reads now. It is never by a bot, Baton least of
 * all.
 *
 * @param root the message whose thread it is in
 * @param message where it is itself
 * @param text only people whom Baton knows are mentions in it; links are words
 * @param hasFiles whether there is more to it than words
 * @param said when it was first written, by the platform's clock
 * @param changed when it became what it is, if it was something else before
 */
public record Remark(
        MessageRef root,
        MessageRef message,
        Text text,
        boolean hasFiles,
        Instant said,
        @Nullable Instant changed) {

    /** When it became what it is; of two versions the later one counts, in whichever order they come in. */
    public Instant asOf() {
        return changed == null ? said : changed;
    }
}
