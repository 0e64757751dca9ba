package dev.baton.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word that was typed.
 *
 * @param quoted whether it was in quotes, and may be several words
 */
record LineWord(String text, boolean quoted) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+|\"");
    private static final LineWord UNCLOSED = new LineWord("\"", false);
    private static final Set<String> UNNAMED = Set.of(FeedbackForm.UNNAMED, "anonymous", "anonymously");
    private static final List<List<String>> WITHOUT_NAME =
            List.of(List.of("without", "my", "name"), List.of("without", "name"));
    private static final int LONGEST_KIND = 3;

    /** Quotes may be straight or curly. */
    static List<LineWord> of(String line) {
        return WORD.matcher(line.replaceAll("[“”„‟«»]", "\""))
                .results()
                .map(found -> found.group(1) == null
                        ? new LineWord(found.group(), false)
                        : new LineWord(found.group(1).strip(), true))
                .toList();
    }

    static boolean isClosed(List<LineWord> words) {
        return !words.contains(UNCLOSED);
    }

    /** As it was typed; a quote that was never closed is left out. */
    static String typed(List<LineWord> words) {
        return words.stream()
                .filter(word -> !word.equals(UNCLOSED))
                .map(word -> word.quoted() ? "\"" + word.text() + "\"" : word.text())
                .collect(Collectors.joining(" "));
    }

    boolean isOneOf(Set<String> names) {
        return !quoted && names.contains(plain());
    }

    /** In small letters and without marks around it. */
    String plain() {
        return text.toLowerCase(Locale.ROOT).replaceAll("^\\p{Punct}+|\\p{Punct}+$", "");
    }

    /** Whether anywhere outside quotes it is said that the name is to be left out. */
    static boolean isUnnamed(List<LineWord> words) {
        return withoutUnnamed(words).size() < words.size();
    }

    /** The words but for those that say that the name is to be left out. */
    static List<LineWord> withoutUnnamed(List<LineWord> words) {
        var left = new ArrayList<LineWord>();
        for (var at = 0; at < words.size(); ) {
            var length = unnamedAt(words, at);
            if (length == 0) {
                left.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return left;
    }

    /** The same, but in the midst of words they are a part of what somebody said. */
    static List<LineWord> withoutUnnamedAtEnds(List<LineWord> words) {
        var first = words.isEmpty() ? 0 : unnamedAt(words, 0);
        var last = words.size();
        for (var at = Math.max(first, last - 3); at < last; at++) {
            if (at + unnamedAt(words, at) == last) {
                last = at;
            }
        }
        return words.subList(first, last);
    }

    private static int unnamedAt(List<LineWord> words, int at) {
        if (words.get(at).isOneOf(UNNAMED)) {
            return 1;
        }
        return WITHOUT_NAME.stream()
                .filter(phrase -> begins(words.subList(at, words.size()), phrase))
                .map(List::size)
                .findFirst()
                .orElse(0);
    }

    private static boolean begins(List<LineWord> words, List<String> phrase) {
        return words.size() >= phrase.size()
                && words.stream().limit(phrase.size()).noneMatch(LineWord::quoted)
                && words.stream()
                        .limit(phrase.size())
                        .map(LineWord::plain)
                        .toList()
                        .equals(phrase);
    }

    /** A kind, and how many words in front say so. */
    record KindAt(Kind kind, int length) {}

    /** The kind with which the words begin; the longest one counts. */
    static Optional<KindAt> kindOf(List<LineWord> words) {
        for (var length = Math.min(LONGEST_KIND, words.size()); length > 0; length--) {
            var front = words.subList(0, length);
            var said = front.stream().map(LineWord::text).collect(Collectors.joining(" "));
            var kind = length == 1 || front.stream().noneMatch(LineWord::quoted)
                    ? Kind.parse(said)
                    : Optional.<Kind>empty();
            if (kind.isPresent()) {
                return Optional.of(new KindAt(kind.get(), length));
            }
        }
        return Optional.empty();
    }
}
