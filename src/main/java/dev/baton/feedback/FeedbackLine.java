package dev.baton.feedback;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import dev.baton.chat.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Feedback on one line: a kind, the words in quotes, and, each behind its name, what else there is to know:
 * {@code pricing "They find the annual plan too long" account "Acme" value 12000 about "Spring" urgent unnamed}.
 *
 * @param values what was typed, by input
 * @param isUnnamed whether the name is to be left out, wherever outside the quotes that was said
 * @param isWhole whether all of it was understood; if not, nothing may be saved before it was looked at
 * @param rest what has no place among the values
 */
record FeedbackLine(Map<String, String> values, boolean isUnnamed, boolean isWhole, String rest) {

    private static final Set<String> NAMED = Set.of("account", "value", "currency", "about");
    private static final String URGENT = "urgent";

    FeedbackLine {
        values = Map.copyOf(values);
    }

    /** @param line with the verb in front */
    static FeedbackLine of(String line) {
        var words = new ArrayList<>(LineWord.of(line));
        if (!words.isEmpty()) {
            words.removeFirst();
        }
        var quoted = freeQuotes(words) == 1;
        var named = quoted ? LineWord.withoutUnnamed(words) : LineWord.withoutUnnamedAtEnds(words);
        var reading = new Reading(quoted);
        var behind =
                LineWord.kindOf(named).map(kind -> reading.begin(kind, named)).orElse(named);
        reading.read(quoted ? behind : LineWord.withoutUnnamedAtEnds(behind));
        return reading.line(LineWord.isUnnamed(words), LineWord.isClosed(words));
    }

    /** Quotes that aren't the value of something. */
    private static long freeQuotes(List<LineWord> words) {
        var kind = LineWord.kindOf(words).map(LineWord.KindAt::length).orElse(0);
        var count = 0;
        for (var at = kind; at < words.size(); at++) {
            var behindName = at > 0 && words.get(at - 1).isOneOf(NAMED);
            count += words.get(at).quoted() && !behindName ? 1 : 0;
        }
        return count;
    }

    /** What was typed for that, or an empty text. */
    String value(String input) {
        return values.getOrDefault(input, "");
    }

    /** What the form holds at first. */
    Suggested suggested() {
        return new Suggested(
                Kind.parse(value(FeedbackForm.KIND)).orElse(null),
                Excerpt.of(value(FeedbackForm.WORDS), FeedbackForm.LONG),
                shortened("account"),
                shortened("value"),
                shortened("currency"),
                shortened("about"),
                Urgency.parse(value("urgency")).orElse(Urgency.NORMAL));
    }

    private String shortened(String input) {
        return Excerpt.of(value(input), FeedbackForm.SHORT);
    }

    /** Goes through the words behind the kind. */
    private static final class Reading {

        private final Map<String, String> values = new HashMap<>();
        private final List<LineWord> said = new ArrayList<>();
        private final List<LineWord> rest = new ArrayList<>();
        private final boolean quoted;
        private boolean whole;

        /** @param quoted whether the words are in quotes; else all is taken for words but what is in quotes itself */
        Reading(boolean quoted) {
            this.quoted = quoted;
            this.whole = quoted;
        }

        List<LineWord> begin(LineWord.KindAt found, List<LineWord> words) {
            values.put(FeedbackForm.KIND, found.kind().word());
            return words.subList(found.length(), words.size());
        }

        void read(List<LineWord> words) {
            var left = Iterators.peekingIterator(words.iterator());
            while (left.hasNext()) {
                var word = left.next();
                if (word.isOneOf(NAMED)
                        && left.hasNext()
                        && (quoted || left.peek().quoted())) {
                    name(word, left);
                } else if (quoted && word.isOneOf(Set.of(URGENT))) {
                    values.put("urgency", Urgency.HIGH.name());
                } else if (!quoted || word.quoted()) {
                    said.add(word);
                } else {
                    rest.add(word);
                }
            }
        }

        /** Of several words without quotes it isn't known where they end. */
        private void name(LineWord name, PeekingIterator<LineWord> left) {
            var value = new ArrayList<LineWord>();
            if (left.peek().quoted()) {
                value.add(left.next());
            }
            while (value.stream().noneMatch(LineWord::quoted) && left.hasNext() && isPlain(left.peek())) {
                value.add(left.next());
            }
            var typed = value.stream().map(LineWord::text).collect(Collectors.joining(" "));
            whole &= value.size() == 1 && !typed.isBlank();
            if (values.putIfAbsent(name.plain(), typed) != null) {
                rest.add(name);
                rest.addAll(value);
            }
        }

        private static boolean isPlain(LineWord word) {
            return !word.quoted() && !word.isOneOf(NAMED) && !word.isOneOf(Set.of(URGENT));
        }

        FeedbackLine line(boolean unnamed, boolean closed) {
            values.put(FeedbackForm.WORDS, said.size() == 1 ? said.getFirst().text() : LineWord.typed(said));
            return new FeedbackLine(values, unnamed, whole && closed && rest.isEmpty(), LineWord.typed(rest));
        }
    }
}
