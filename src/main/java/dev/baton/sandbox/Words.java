package dev.baton.sandbox;

import java.util.Optional;
import java.util.regex.Pattern;

/** What of something typed is meant for Baton. */
final class Words {

    private static final Pattern BATON = Pattern.compile("/baton(?:\\s+|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION = Pattern.compile("@baton\\b[,:]?\\s*", Pattern.CASE_INSENSITIVE);

    /** The line of a slash command: {@code /baton lead list} and {@code /lead list} read {@code lead list}. */
    static String behindSlash(String text) {
        var matcher = BATON.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text.substring(1);
    }

    /**
     * The line of a message that begins with a mention of Baton, or of any in a conversation with it alone.
     *
     * @return empty if the message isn't for Baton
     */
    static Optional<String> toBaton(String text, boolean isPrivate) {
        var matcher = MENTION.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(text.substring(matcher.end()));
        }
        return isPrivate ? Optional.of(text) : Optional.empty();
    }

    private Words() {}
}
