package dev.baton.polls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is asked.
 *
 * @param most how many options one person may choose; there may be fewer
 * @param given the highest number that an option ever had
 */
record Question(String words, Kind kind, int most, List<Option> options, int given) {

    static final int LONGEST = 300;
    static final int FEWEST_OPTIONS = 2;
    static final int MOST_OPTIONS = 20;

    Question {
        options = List.copyOf(options);
    }

    static Question of(Draft draft) {
        var labels = draft.kind().isScale() ? draft.kind().numbers() : draft.options();
        var options = IntStream.range(0, labels.size())
                .mapToObj(at -> new Option(at + 1, labels.get(at)))
                .toList();
        return new Question(draft.question(), draft.kind(), draft.most(), options, options.size());
    }

    Optional<Option> option(int number) {
        return options.stream().filter(option -> option.number() == number).findFirst();
    }

    boolean has(String label) {
        return options.stream().anyMatch(option -> option.isLike(label));
    }

    Question with(String label) {
        var all = Stream.concat(options.stream(), Stream.of(new Option(given + 1, label)));
        return new Question(words, kind, most, all.toList(), given + 1);
    }

    /** The same in other words and with other options; those that are called as before are the same ones. */
    Question edited(String newWords, List<String> labels) {
        var next = given;
        var all = new ArrayList<Option>();
        for (var label : labels) {
            var former = options.stream().filter(option -> option.isLike(label)).findFirst();
            all.add(new Option(former.map(Option::number).orElse(next + 1), label));
            next = former.isPresent() ? next : next + 1;
        }
        return new Question(newWords, kind, most, all, next);
    }

    /** What one number stands for on a scale. */
    int valueOf(Option option) {
        return Integer.parseInt(option.label());
    }
}
