package dev.baton.briefs;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word that looks as if it were to be opened, and can't be as it stands. A name with a dot, such as that of a
 * company, isn't one.
 *
 * @param typed as it stands
 * @param meant the address that is meant; null if it is of no kind that opens in a browser
 */
record AlmostAddress(String typed, @Nullable String meant) {

    private static final Splitter WORDS = Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings();

    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

    /** Such as {@code https:example.com} and {@code //example.com/a}. */
    private static final Pattern SLASHES = Pattern.compile("(?:https?:/?|//)(?<rest>[^/].*)", Pattern.CASE_INSENSITIVE);

    /** Such as {@code www.example.com}, {@code example.com/a}, {@code 10.0.0.7} and {@code wiki:8080/a}. */
    private static final Pattern HOST = Pattern.compile(
            "www\\..+|(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}(?::\\d+)?[/?#].*|\\d{1,3}(?:\\.\\d{1,3}){3}(?:[:/].*)?"
                    + "|[\\p{L}\\d.-]*\\p{L}:\\d{2,}/.*",
            Pattern.CASE_INSENSITIVE);

    /** What opens something else than a page, or runs something. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:javascript|vbscript|data|file|ftp|mailto|tel|blob|ws|wss):.+|[a-z][a-z0-9+.-]*://.*|\\\\\\\\.+",
            Pattern.CASE_INSENSITIVE);

    /** The first one in a line. */
    static Optional<AlmostAddress> in(String line) {
        return WORDS.splitToStream(line).flatMap(word -> of(word).stream()).findFirst();
    }

    private static Optional<AlmostAddress> of(String word) {
        if (WEB.matcher(word).matches()) {
            return Optional.of(new AlmostAddress(word, word));
        }
        var slashes = SLASHES.matcher(word);
        if (slashes.matches()) {
            return Optional.of(new AlmostAddress(word, "https://" + slashes.group("rest")));
        }
        if (HOST.matcher(word).matches()) {
            return Optional.of(new AlmostAddress(word, "https://" + word));
        }
        return OTHER.matcher(word).matches() ? Optional.of(new AlmostAddress(word, null)) : Optional.empty();
    }
}
