package dev.baton.polls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A poll on one line: the question and the options in quotes, and unquoted words that say how it is held. It is read
 * into what the form would hold.
 */
final class PollLine {

    static final String USAGE = "\"QUESTION\" \"OPTION\" \"OPTION\" … [multiple [N]] [scale|nps] [anonymous] [hidden]"
            + " [adding] [closes \"WHEN\"] [after N]";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> quoted = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> when = new ArrayList<>();
    private boolean closes;
    private String awaited = "";

    /** What came of reading. */
    sealed interface Reading {

        /**
         * All is clear.
         *
         * @param values what the form would hold
         */
        record Complete(Map<String, List<String>> values) implements Reading {}

        /** There are no quotes: perhaps the words are the question. */
        record Unquoted(Map<String, List<String>> values) implements Reading {}

        /**
         * Something is not.
         *
         * @param words that say nothing that Baton knows
         */
        record Unknown(List<String> words) implements Reading {}
    }

    /** @param line without the verb */
    static Reading read(String line) {
        var reading = new PollLine();
        var words = WORD.matcher(line.replaceAll("[“”„‟«»]", "\""));
        while (words.find()) {
            if (words.group(1) == null) {
                reading.unquoted(words.group(2));
            } else {
                reading.quoted(words.group(1));
            }
        }
        return reading.result();
    }

    private void quoted(String text) {
        if (awaited.equals(PollForm.CLOSES)) {
            when.add(text);
            awaited = "";
        } else {
            quoted.add(text.replace('\n', ' '));
        }
    }

    private void unquoted(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        switch (lower) {
            case "multiple", "several" -> {
                values.put(PollForm.KIND, List.of(Kind.SEVERAL.name()));
                awaited = PollForm.MOST;
            }
            case "scale" -> flag(PollForm.KIND, Kind.SCALE.name());
            case "nps" -> flag(PollForm.KIND, Kind.NPS.name());
            case "anonymous" -> flag(PollForm.VOTERS, PollForm.ANONYMOUS);
            case "hidden" -> flag(PollForm.RESULTS, PollForm.HIDDEN);
            case "adding" -> flag(PollForm.ADDING, PollForm.YES);
            case "closes" -> {
                closes = true;
                awaited = PollForm.CLOSES;
            }
            case "after" -> awaited = PollForm.AFTER;
            default -> argument(word);
        }
    }

    private void flag(String input, String value) {
        values.put(input, List.of(value));
        awaited = "";
    }

    private void argument(String word) {
        switch (awaited) {
            case PollForm.CLOSES -> when.add(word);
            case PollForm.AFTER -> flag(PollForm.AFTER, word);
            case PollForm.MOST -> {
                if (word.matches("[0-9]+")) {
                    flag(PollForm.MOST, word);
                } else {
                    unknown.add(word);
                }
            }
            default -> unknown.add(word);
        }
    }

    private Reading result() {
        if (closes && when.isEmpty()) {
            unknown.add("closes without a time");
        } else if (closes) {
            values.put(PollForm.CLOSES, List.of(String.join(" ", when)));
        }
        if (quoted.isEmpty()) {
            if (!unknown.isEmpty()) {
                values.put(PollForm.QUESTION, List.of(String.join(" ", unknown)));
            }
            return new Reading.Unquoted(values);
        }
        values.put(PollForm.QUESTION, List.of(quoted.getFirst()));
        if (quoted.size() > 1) {
            values.put(PollForm.OPTIONS, List.of(String.join("\n", quoted.subList(1, quoted.size()))));
        }
        return unknown.isEmpty() ? new Reading.Complete(values) : new Reading.Unknown(unknown);
    }

    private PollLine() {}
}
