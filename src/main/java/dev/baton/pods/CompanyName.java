package dev.baton.pods;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a company's name is the same however it is written: without its legal form, case, width, diacritics,
 * punctuation, blanks, {@code The}, {@code &} and {@code and}.
 *
 * @param key what is compared; never empty
 */
public record CompanyName(String key) {

    private static final int LONGEST = 200;

    /** A legal form has at most as many words: {@code S. de R. L. de C. V.} */
    private static final int WORDS_OF_FORM = 7;

    private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern BRACKETED = Pattern.compile("\\((株|有|주)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}./]+");
    private static final Pattern DOTS = Pattern.compile("[./]+");

    /** Letters that aren't another one with a mark. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "ı", "i", "þ", "th", "ħ", "h");

    /** Empty if nothing of the name tells companies apart. */
    public static Optional<CompanyName> of(String name) {
        var key = String.join("", wordsOf(name));
        return key.isEmpty() || LegalForms.isNone(key) ? Optional.empty() : Optional.of(new CompanyName(key));
    }

    /** The words of a name, spelled for comparing, without its legal form. */
    public static List<String> wordsOf(String name) {
        var words = new ArrayList<>(spelledWords(name.substring(0, Math.min(LONGEST, name.length()))));
        while (dropBehind(words) || dropBefore(words)) {
            // a name may have several, such as GmbH & Co. KG
        }
        return List.copyOf(words);
    }

    private static List<String> spelledWords(String name) {
        var letters = withoutAttached(spelled(name));
        return BETWEEN.splitAsStream(letters)
                .flatMap(CompanyName::parts)
                .filter(word -> !word.isEmpty() && !LegalForms.isAnd(word))
                .toList();
    }

    private static String spelled(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var bare = DIACRITICS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        var small = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return APOSTROPHES
                .matcher(small)
                .replaceAll("")
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    private static String withoutAttached(String letters) {
        var rest = BRACKETED.matcher(letters).replaceAll(" ").strip();
        for (var form : LegalForms.ATTACHED) {
            if (rest.length() > form.length() && rest.startsWith(form)) {
                rest = rest.substring(form.length()).strip();
            }
            if (rest.length() > form.length() && rest.endsWith(form)) {
                rest = rest.substring(0, rest.length() - form.length()).strip();
            }
        }
        return rest;
    }

    /** An abbreviation is one word, such as {@code S.p.A.} and {@code A/S}; what a dot parts otherwise is several. */
    private static Stream<String> parts(String word) {
        var parts = DOTS.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
        return parts.stream().allMatch(part -> part.length() <= 2) ? Stream.of(String.join("", parts)) : parts.stream();
    }

    private static boolean dropBehind(List<String> words) {
        for (var from = Math.max(1, words.size() - WORDS_OF_FORM); from < words.size(); from++) {
            var form = words.subList(from, words.size());
            if (LegalForms.isBehind(String.join("", form))) {
                form.clear();
                return true;
            }
        }
        return false;
    }

    private static boolean dropBefore(List<String> words) {
        if (words.size() > 1 && LegalForms.isBefore(words.getFirst())) {
            words.removeFirst();
            return true;
        }
        return false;
    }
}
