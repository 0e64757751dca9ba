package dev.baton.teams;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Markdown of Adaptive Cards. Teams' clients read it with different parsers: those on the desktop know CommonMark's
 * escapes, those on phones show the backslash and see a link in <code>\[x\](y)</code> all the same. So every mark is
 * escaped that some client could act on, but no others.
 */
final class Markdown {

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);");

    /** What makes a heading, a quotation, a list or a rule of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(?:[#>]|[-+](?=\\s|$|-))");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    /** Words within a line. Put whole lines through {@link #lines} when they are complete. */
    static String escape(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (var i = 0; i < words.length(); i++) {
            if (isMark(words, i)) {
                escaped.append('\\');
            }
            escaped.append(words.charAt(i));
        }
        return escaped.toString();
    }

    /**
     * Makes a paragraph of each line, which is how all clients break lines, and takes away what a line's start may
     * mean.
     */
    static String lines(String escaped) {
        return escaped.replace('\t', ' ')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Markdown::plainStart)
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * Words for a place where some clients read Markdown and others don't: they can be no link, but look as they are.
     */
    static String linkless(String words) {
        return words.replace("](", "]\u200B(");
    }

    private static String plainStart(String line) {
        return NUMBERED.matcher(LINE_START.matcher(line).replaceFirst("\\\\$0")).replaceFirst("$1\\\\$2");
    }

    private static boolean isMark(String words, int at) {
        return switch (words.charAt(at)) {
            case '\\', '`', '*', '[', ']' -> true;
            case '_' -> !isInWord(words, at);
            case '~' -> charAt(words, at - 1) == '~' || charAt(words, at + 1) == '~';
            case '(' -> charAt(words, at - 1) == ']';
            case '{' -> charAt(words, at - 1) == '{';
            case '<' -> isTagStart(charAt(words, at + 1));
            case '&' -> ENTITY.matcher(words).region(at, words.length()).lookingAt();
            default -> false;
        };
    }

    private static boolean isInWord(String words, int at) {
        return Character.isLetterOrDigit(charAt(words, at - 1)) && Character.isLetterOrDigit(charAt(words, at + 1));
    }

    private static boolean isTagStart(char next) {
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private static char charAt(String words, int at) {
        return at < 0 || at >= words.length() ? ' ' : words.charAt(at);
    }

    private Markdown() {}
}
