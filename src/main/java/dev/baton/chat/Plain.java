package dev.baton.chat;

import java.util.regex.Pattern;

/** What people typed, made harmless and short enough to show. */
final class Plain {

    /**
     * Control characters but tab and line feed, halves of characters, marks that turn the direction of writing, and
     * spaces without width. The two that join and part letters stay: scripts and emoji need them.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** Nothing but white space, and what joins or fills without being seen. */
    private static final Pattern BLANK =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\u2028\\u2029]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Several lines, at most {@code max} characters; an ellipsis stands for what was cut. */
    static String lines(String text, int max) {
        if (isHarmless(text)) {
            return Excerpt.of(text, max);
        }
        return Excerpt.of(
                INVISIBLE.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll(""), max);
    }

    /** Whether nothing is to be taken out, as a glance tells: nearly all texts are of such characters alone. */
    private static boolean isHarmless(String text) {
        return text.chars().allMatch(Plain::isHarmless);
    }

    /** Letters of Latin script, digits, and what stands between words. */
    static boolean isHarmless(int character) {
        return (character >= ' ' && character < 0x7F)
                || character == '\n'
                || character == '\t'
                || (character > 0xA0 && character < 0x250 && character != 0xAD)
                || (character >= 0x2010 && character < 0x2028);
    }

    /** The same on one line, with single spaces. */
    static String line(String text, int max) {
        return Excerpt.of(
                SPACE.matcher(lines(text, Integer.MAX_VALUE)).replaceAll(" ").strip(), max);
    }

    /** What was filled in, without surrounding white space; empty if nothing of it can be seen. */
    static String answer(String text) {
        var lines = lines(text, Integer.MAX_VALUE);
        return BLANK.matcher(lines).matches() ? "" : lines.strip();
    }

    private Plain() {}
}
