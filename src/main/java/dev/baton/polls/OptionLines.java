package dev.baton.polls;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Excerpt;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Options as people write them, one a line. */
final class OptionLines {

    static List<String> read(String lines) {
        return lines.lines()
                .map(line -> CharMatcher.whitespace().trimAndCollapseFrom(line, ' '))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String write(List<Option> options) {
        return options.stream().map(Option::label).collect(Collectors.joining("\n"));
    }

    /** What is wrong with them, if anything is. */
    static Optional<String> complain(List<String> options, Kind kind) {
        if (kind.isScale()) {
            return options.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Where people choose a number there are no other options. Please take them out.");
        }
        if (options.size() < Question.FEWEST_OPTIONS) {
            return Optional.of("A poll needs at least two options.");
        }
        if (options.size() > Question.MOST_OPTIONS) {
            return Optional.of("A poll takes at most " + Question.MOST_OPTIONS + " options, and these are "
                    + options.size() + ".");
        }
        return longest(options).or(() -> twice(options));
    }

    private static Optional<String> longest(List<String> options) {
        return options.stream()
                .filter(option -> option.length() > Option.LONGEST)
                .findFirst()
                .map(option -> "“" + Excerpt.of(option, 30) + "” is too long. An option has at most " + Option.LONGEST
                        + " characters.");
    }

    private static Optional<String> twice(List<String> options) {
        var seen = new HashSet<String>();
        return options.stream()
                .filter(option -> !seen.add(option.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(option -> "“" + option + "” is there twice.");
    }

    private OptionLines() {}
}
