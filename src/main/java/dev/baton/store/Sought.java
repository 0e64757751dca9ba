package dev.baton.store;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word that is taken out of texts, however it is written there: a name with {@code _} or {@code %20} for its blanks,
 * an address with {@code %40}, a telephone number with anything between its digits, with and without its country.
 * Accents may be letters of their own, and each dash may be another.
 *
 * @param pattern finds it
 * @param hint tells cheaply that it may be in JSON as it is stored
 */
record Sought(String pattern, Pattern hint) {

    private static final String LETTER = "[\\p{L}\\p{N}[\\p{M}&&[^\\uFE00-\\uFE0F\\u20E3]]]";

    /** Emphasis, and what joins words. */
    private static final String JOINT = "[_*~\\u00AD\\u2010\\u2011-]{0,3}";

    /** They are no part of a longer word or of another address; emphasis and blanks of a link are neither. */
    private static final String BEFORE = "(?:(?<=%[0-9A-Fa-f]{2})|(?<!(?:" + LETTER + "|[.+%])" + JOINT + "))";

    private static final String AFTER =
            "(?![\\p{M}&&[^\\uFE00-\\uFE0F]]|" + JOINT + "[\\p{L}\\p{N}])(?!\\.[\\p{L}\\p{N}])";

    private static final String BLANK = "(?:[\\s\\p{Z}_.+\\u00AD\\u2010\\u2011-]|%20){1,3}";

    private static final Pattern ANY_DASH = Pattern.compile("[\\p{Pd}\\u00AD\\u2212]");

    private static final String YEAR = "(?:19|20)\\d{2}-";
    private static final String MONTH = "(?:0[1-9]|1[0-2])-";
    private static final String DATE = "(?:0[1-9]|[12]\\d|3[01])";

    /** What reads as a day is none of a telephone number. */
    static final String DAY = YEAR + MONTH + DATE;

    private static final String NO_DAY = "(?!" + DAY + "(?!-?\\d))(?<!(?<!\\d)" + YEAR + "(?=" + MONTH + DATE
            + "(?!\\d)))(?<!(?<!\\d)" + YEAR + MONTH + "(?=" + DATE + "(?!\\d)))";

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
        var quoted = Arrays.stream(parts).map(Sought::quoted).toList();
        var pattern = BEFORE + "(?:" + ways(quoted) + ")" + AFTER;
        var first = parts[0].contains("@") ? parts[0].substring(0, parts[0].indexOf('@')) : parts[0];
        var hint = first.isEmpty() ? parts[0] : first;
        return new Sought(pattern, Pattern.compile(stored(hint), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The surname may come first, before a comma. */
    private static String ways(List<String> parts) {
        var last = parts.size() - 1;
        var way = String.join(BLANK, parts);
        return last == 0 ? way : way + "|" + parts.get(last) + "," + BLANK + String.join(BLANK, parts.subList(0, last));
    }

    static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isNumber(String word) {
        var digits = DIGIT.countIn(word);
        return digits >= FEWEST && digits <= MOST && word.chars().noneMatch(Character::isLetter) && !word.contains("@");
    }

    private static String quoted(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> switch (letter) {
                    case "@" -> "(?:@|%40)";
                    case "+" -> "(?:\\+|%2B)";
                    default -> ANY_DASH.matcher(letter).matches() ? ANY_DASH.pattern() : letter(letter);
                })
                .collect(Collectors.joining());
    }

    /** Composed or not. */
    private static String letter(String composed) {
        var apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        return apart.equals(composed)
                ? Pattern.quote(composed)
                : "(?:" + Pattern.quote(composed) + "|" + Pattern.quote(apart) + ")";
    }

    /** As it stands in JSON, or in a link there. */
    private static String stored(String word) {
        var json = Json.mapper().writeValueAsString(word);
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
                        .map(way -> "(?<![\\p{L}\\p{N}])" + NO_DAY + way + "(?![\\p{L}\\p{N}])")
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
