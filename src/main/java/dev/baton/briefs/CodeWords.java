package dev.baton.briefs;

import dev.baton.briefs.Content.Dates;
import dev.baton.chat.Text;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A brief's words as they are read: a promo code that doesn't count any more is struck wherever it stands. */
final class CodeWords {

    /** More of them make a text much longer, and say nothing more. */
    private static final int STRUCK = 10;

    /** Null while there is no code that is over. */
    private final @Nullable Pattern code;

    private CodeWords(@Nullable Pattern code) {
        this.code = code;
    }

    static CodeWords at(Dates dates, Instant now) {
        var promo = dates.promo();
        return promo == null || !dates.isPromoOver(now)
                ? new CodeWords(null)
                : new CodeWords(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(promo.code()) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    Text of(String words) {
        return of(words, LongText::of);
    }

    /** Words that matter most. */
    Text strong(String words) {
        return of(words, stretch -> stretch.isBlank() ? Text.of(stretch) : LongText.strong(stretch));
    }

    /** A name that leads somewhere. A link is struck as a whole, so that it is beside it. */
    Text link(String label, URI target) {
        return code == null || !code.matcher(label).find()
                ? LongText.link(label, target)
                : of(label).and(" ").and(new Text.Link(LongText.OPEN, target));
    }

    private Text of(String words, Function<String, Text> look) {
        if (code == null) {
            return look.apply(words);
        }
        var matcher = code.matcher(words);
        var text = new Text(List.of());
        var from = 0;
        for (var count = 0; count < STRUCK && matcher.find(); count++) {
            text = text.and(look.apply(words.substring(from, matcher.start()))).and(new Text.Struck(matcher.group()));
            from = matcher.end();
        }
        return text.and(look.apply(words.substring(from)));
    }
}
