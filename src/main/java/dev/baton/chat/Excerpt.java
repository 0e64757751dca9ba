package dev.baton.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The beginning of a text that is too long. It ends between two characters as people see them, never within an emoji.
 */
public final class Excerpt {

    private static final String ELLIPSIS = "…";

    /** As people see it. It reads no further than it is asked for, whatever follows. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Pattern CODE_POINT = Pattern.compile("[\\s\\S]");

    /** The text if it has at most {@code max} characters, else its beginning and an ellipsis. */
    public static String of(String text, int max) {
        return of(text, max, String::length);
    }

    /**
     * The same where characters are counted in another way, such as with their escapes.
     *
     * @param length of a piece of text; the length of two pieces is the sum of their lengths
     */
    public static String of(String text, int max, ToIntFunction<String> length) {
        return length.applyAsInt(text) <= max ? text : start(text, max - 1, length) + ELLIPSIS;
    }

    /** As much of the text as {@code room} takes; nothing tells that the rest is missing. */
    public static String start(String text, int room, ToIntFunction<String> length) {
        return start(text, room, length, CHARACTER);
    }

    private static String start(String text, int room, ToIntFunction<String> length, Pattern unit) {
        if (length.applyAsInt(text) <= room) {
            return text;
        }
        var units = unit.matcher(text);
        var used = 0;
        var end = 0;
        while (units.find()) {
            used += length.applyAsInt(units.group());
            if (used > room) {
                break;
            }
            end = units.end();
        }
        return text.substring(0, end);
    }

    /**
     * All of the text in pieces of at most {@code room}, each of which ends with a line, else with a word, else with a
     * character. Only a character that is longer than that, such as a letter below thousands of accents, is cut itself.
     *
     * @param room for at least one code point
     * @param length as in {@link #of(String, int, ToIntFunction)}
     */
    public static List<String> pieces(String text, int room, ToIntFunction<String> length) {
        var pieces = new ArrayList<String>();
        var rest = text;
        while (length.applyAsInt(rest) > room) {
            var characters = start(rest, room, length);
            var piece = whole(characters.isEmpty() ? start(rest, room, length, CODE_POINT) : characters);
            pieces.add(piece);
            rest = rest.substring(piece.length());
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** What starts with a word that is longer than the room is taken as it is. */
    private static String whole(String start) {
        var line = start.lastIndexOf('\n') + 1;
        var word = start.lastIndexOf(' ') + 1;
        return start.substring(
                0, line > start.length() / 2 ? line : word > 0 ? word : line > 0 ? line : start.length());
    }

    private Excerpt() {}
}
