package dev.baton.store;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word that is taken out of texts, however it is written there: a name with {@code _} or {@code %20} for its blanks,
 * an address with {@code %40}, a telephone number with anything between its digits, with and without its country.
 *
 * @param pattern finds it
 * @param hint tells cheaply that it may be in JSON as it is stored
 */
record Sought(String pattern, Pattern hint) {

    /** They are no part of a longer word or of another address; emphasis and blanks of a link are neither. */
    private static final String BEFORE = "(?:(?<=%[0-9A-Fa-f]{2})|(?<![\\p{L}\\p{N}.+%][_*~-]{0,3}))";

    private static final String AFTER = "(?![_*~-]{0,3}[\\p{L}\\p{N}])(?!\\.[\\p{L}\\p{N}])";

    private static final String BLANK = "(?:[\\s\\p{Z}_.+-]|%20){1,3}";

    /** What people write between digits. */
    private static final String SPACE = "[ \\p{Z}()./\\u2010-\\u2015-]{0,3}";

    /** The digits of a country, by ITU-T E.164. */
    private static final Pattern COUNTRY =
            Pattern.compile("[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3}");

    private static final int FEWEST = 6;
    private static final int MOST = 20;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    static Sought of(String word) {
        if (isNumber(word)) {
            var number = number(word);
            return new Sought(number, compiled(number));
        }
        var parts = word.strip().split("[\\s\\p{Z}]+", -1);
        var pattern = Arrays.stream(parts).map(Sought::quoted).collect(Collectors.joining(BLANK, BEFORE, AFTER));
        var first = parts[0].contains("@") ? parts[0].substring(0, parts[0].indexOf('@')) : parts[0];
        var hint = first.isEmpty() ? parts[0] : first;
        return new Sought(pattern, Pattern.compile(stored(hint), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isNumber(String word) {
        var digits = DIGIT.countIn(word);
        return digits >= FEWEST && digits <= MOST && word.chars().noneMatch(Character::isLetter) && !word.contains("@");
    }

    private static String quoted(String part) {
        return part.chars()
                .mapToObj(character -> switch (character) {
                    case '@' -> "(?:@|%40)";
                    case '+' -> "(?:\\+|%2B)";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining());
    }

    /** As it stands in JSON, or in a link there. */
    private static String stored(String word) {
        var json = Json.mapper().writeValueAsString(word.toLowerCase(Locale.ROOT));
        return quoted(json.substring(1, json.length() - 1));
    }

    private static String number(String word) {
        var bare = CharMatcher.whitespace().removeFrom(word).replace("(0)", "");
        var digits = DIGIT.retainFrom(bare);
        var isAbroad = bare.startsWith("+") || digits.startsWith("00");
        var all = CharMatcher.is('0').trimLeadingFrom(digits);
        var ways = new ArrayList<String>();
        var country = COUNTRY.matcher(all);
        if (isAbroad && country.lookingAt() && all.length() - country.end() >= FEWEST) {
            ways.add("(?:\\+|00)?" + SPACE + apart(country.group()) + SPACE + "(?:0" + SPACE + ")?"
                    + apart(all.substring(country.end())));
            ways.add(national(all.substring(country.end())));
        } else if (all.length() >= FEWEST) {
            ways.add("(?:\\+|00)" + SPACE + "\\d{1,3}?" + SPACE + "(?:0" + SPACE + ")?" + apart(all));
            ways.add(national(all));
        } else {
            ways.add(apart(digits));
        }
        return String.join(
                "|",
                ways.stream()
                        .map(way -> "(?<![\\p{L}\\p{N}])" + way + "(?![\\p{L}\\p{N}])")
                        .toList());
    }

    /** That of another country is another number. */
    private static String national(String digits) {
        return "(?<!\\+\\d{1,3}[ ()./-]{1,3})(?:0" + SPACE + ")?"
                + apart(CharMatcher.is('0').trimLeadingFrom(digits));
    }

    private static String apart(String digits) {
        return String.join(SPACE, List.of(digits.split("")));
    }
}
