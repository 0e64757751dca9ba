package dev.baton.standups;

import dev.baton.pods.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Participation over time, in words and bars: one line a round, the latest first. */
public final class Chart {

    private static final int WIDTH = 10;

    /** @param rounds that are over */
    static String of(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> Stream.ofNullable(round.closed())
                        .map(closed -> line(
                                closed.answered(), closed.expected(), round.id().day())))
                .collect(Collectors.joining("\n"));
    }

    /** One bar. */
    public static String line(int done, int of, LocalDate day) {
        var filled = of == 0 ? 0 : Math.round((float) WIDTH * done / of);
        var length = Math.clamp(filled, 0, WIDTH);
        return "▰".repeat(length) + "▱".repeat(WIDTH - length) + "  " + done + " of " + of + ", " + Words.shortDay(day);
    }

    private Chart() {}
}
