package dev.baton.standups;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Participation over time, in words and bars: one line a round, the latest first. */
final class Chart {

    private static final int WIDTH = 10;

    /** @param rounds that are over */
    static String of(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> Stream.ofNullable(round.closed()).map(closed -> line(round, closed)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Round round, Round.Closed closed) {
        var filled = closed.expected() == 0 ? 0 : Math.round((float) WIDTH * closed.answered() / closed.expected());
        var length = Math.clamp(filled, 0, WIDTH);
        return "▰".repeat(length) + "▱".repeat(WIDTH - length) + "  " + closed.answered() + " of " + closed.expected()
                + ", " + Words.shortDay(round.id().day());
    }

    private Chart() {}
}
