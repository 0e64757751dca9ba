package dev.baton.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Feedback on one line: a kind, the words in quotes, and, each behind its name, what else there is to know:
 * {@code pricing "They find the annual plan too long" account "Acme" value 12000 about "Spring" urgent unnamed}. Words
 * without quotes go to the end of the line.
 */
record FeedbackLine(Map<String, String> values, boolean isUnnamed) {

    private static final Set<String> NAMED = Set.of("account", "value", "currency", "about");

    FeedbackLine {
        values = Map.copyOf(values);
    }

    static FeedbackLine of(List<String> arguments) {
        var kind = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.stream().skip(1).toList();
        return known(kind, rest)
                .orElseGet(() -> new FeedbackLine(
                        Map.of(FeedbackForm.KIND, kind, FeedbackForm.WORDS, String.join(" ", rest)), false));
    }

    /** Empty if behind the words there is something else. */
    private static Optional<FeedbackLine> known(String kind, List<String> rest) {
        var values = new HashMap<String, String>();
        values.put(FeedbackForm.KIND, kind);
        values.put(FeedbackForm.WORDS, rest.isEmpty() ? "" : rest.getFirst());
        var unnamed = false;
        for (var at = 1; at < rest.size(); at++) {
            var word = rest.get(at).toLowerCase(Locale.ROOT);
            if (word.equals(FeedbackForm.UNNAMED)) {
                unnamed = true;
            } else if (word.equals("urgent")) {
                values.put("urgency", Urgency.HIGH.name());
            } else if (NAMED.contains(word) && at + 1 < rest.size()) {
                at++;
                values.put(word, rest.get(at));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new FeedbackLine(values, unnamed));
    }

    /** What was typed for that, or an empty text. */
    String value(String input) {
        return values.getOrDefault(input, "");
    }
}
