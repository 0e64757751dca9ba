package dev.baton.chat;

import org.jspecify.annotations.Nullable;

/**
 * A button or a shortcut that was used.
 *
 * @param name which handler it is for
 * @param argument what it is about, as the platform brought it back: a claim, not a proof
 * @param quote the message that a message shortcut was used on
 */
public record Action(
        Context context,
        String name,
        String argument,
        @Nullable Quote quote) implements Interaction {

    /** The action whose argument is a line for {@link Command}. */
    public static final String RUN = "baton.run";

    /** A message that somebody wrote. */
    public record Quote(String text, @Nullable PersonId author) {}

    public Action(Context context, String name, String argument) {
        this(context, name, argument, null);
    }
}
