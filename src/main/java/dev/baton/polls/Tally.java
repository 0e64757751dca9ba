package dev.baton.polls;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many have voted, and for what.
 *
 * @param votes by the option's number
 */
record Tally(int voters, Map<Integer, Integer> votes) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;

    static final Tally NOTHING = new Tally(0, Map.of());

    Tally {
        votes = Map.copyOf(votes);
    }

    /** Of ballots, each with the numbers of the options chosen. */
    static Tally of(Collection<List<Integer>> ballots) {
        var votes = ballots.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(number -> number, number -> 1, Integer::sum));
        return new Tally(ballots.size(), votes);
    }

    int of(Option option) {
        return votes.getOrDefault(option.number(), 0);
    }

    /** How many of a hundred voters chose the option. */
    long share(Option option) {
        return voters == 0 ? 0 : Math.round(100.0 * of(option) / voters);
    }

    /** The options that most have chosen; none if nobody has voted. */
    List<Option> leading(Question question) {
        var most = question.options().stream().mapToInt(this::of).max().orElse(0);
        return most == 0
                ? List.of()
                : question.options().stream()
                        .filter(option -> of(option) == most)
                        .toList();
    }

    /** The mean of a scale's numbers; 0 if nobody has voted. */
    double mean(Question question) {
        var sum = question.options().stream()
                .mapToLong(option -> (long) of(option) * question.valueOf(option))
                .sum();
        return voters == 0 ? 0 : (double) sum / voters;
    }

    /** The net promoter score, -100 to 100: the share of 9 and 10 less that of 0 to 6; 0 if nobody has voted. */
    long score(Question question) {
        var promoters = between(question, PROMOTER, Integer.MAX_VALUE);
        var detractors = between(question, 0, DETRACTOR);
        return voters == 0 ? 0 : Math.round(100.0 * (promoters - detractors) / voters);
    }

    private int between(Question question, int least, int most) {
        return question.options().stream()
                .filter(option -> question.valueOf(option) >= least && question.valueOf(option) <= most)
                .mapToInt(this::of)
                .sum();
    }
}
