package dev.baton.standups;

import dev.baton.chat.Part;
import dev.baton.pods.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Participation over time, in words and bars: one line a round, the latest first. */
public final class Chart {

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
        return Part.Bar.line(done, of) + "  " + done + " of " + of + ", " + Words.shortDay(day);
    }

    private Chart() {}
}
