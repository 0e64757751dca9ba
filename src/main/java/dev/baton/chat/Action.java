package dev.baton.chat;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A button or a shortcut that was used.
 *
 * @param name which handler it is for
 * @param argument what it is about, as the platform brought it back: a claim, not a proof
 * @param quote the message that a message shortcut was used on
 * @param at when, by the platform's clock; null if it doesn't say
 */
public record Action(
        Context context,
        String name,
        String argument,
        @Nullable Quote quote,
        @Nullable Instant at) implements Interaction {

    /** The action whose argument is a line for {@link Command}. */
    public static final String RUN = "baton.run";

    /**
     * A message that somebody wrote.
     *
     * @param text empty if the platform doesn't tell it
     * @param author if Baton knows the person
     * @param message where it is, if the platform tells
     * @param link leads to it, if the platform has such an address
     */
    public record Quote(
            String text,
            @Nullable PersonId author,
            @Nullable MessageRef message,
            @Nullable URI link) {

        /** An address that a platform gave for a message; null if it isn't one of the web. */
        public static @Nullable URI linkTo(String address) {
            try {
                var link = URI.create(address);
                return "https".equals(link.getScheme()) && address.length() <= Limits.ADDRESS ? link : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }

    public Action(Context context, String name, String argument) {
        this(context, name, argument, null, null);
    }

    public Action(Context context, String name, String argument, @Nullable Quote quote) {
        this(context, name, argument, quote, null);
    }
}
