package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Bar;
import dev.baton.chat.Text;
import dev.baton.store.Versioned;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the answers to a pulse have changed from run to run. */
final class Trend {

    private static final int RUNS = 8;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Polls polls;
    private final Counting counting;

    Trend(Polls polls, Counting counting) {
        this.polls = polls;
        this.counting = counting;
    }

    /** The runs up to that one, the earliest first; nothing if there is only one in which anybody has voted. */
    List<Part> upTo(OrganizationId organization, Poll poll) {
        if (poll.pulse() == null) {
            return List.of();
        }
        var lines = polls.runs(organization, poll.pulse(), RUNS).stream()
                .map(Versioned::value)
                .filter(run -> !run.isOpen() && !run.made().isAfter(poll.made()))
                .sorted(Comparator.comparing(Poll::made))
                .map(run -> line(run, counting.standing(organization, run).tally()))
                .flatMap(Optional::stream)
                .toList();
        return lines.size() < 2
                ? List.of()
                : List.of(new Part.Paragraph(
                        Text.of("").and(new Text.Strong("Trend")).and("\n" + String.join("\n", lines))));
    }

    private static Optional<String> line(Poll run, Tally tally) {
        if (tally.voters() == 0) {
            return Optional.empty();
        }
        var question = run.question();
        var day = DAY.format(run.made());
        return Optional.of(
                switch (question.kind()) {
                    case SCALE ->
                        day + "  " + Bar.line(Math.round(tally.mean(question) * 10), 50) + "  "
                                + PollWords.mean(question, tally) + " of 5";
                    case NPS ->
                        day + "  " + Bar.line(tally.score(question) + 100, 200) + "  "
                                + PollWords.score(question, tally);
                    case ONE, SEVERAL -> {
                        var first = tally.leading(question).getFirst();
                        yield day + "  " + Bar.line(tally.share(first), 100) + "  " + tally.share(first) + " % “"
                                + first.label() + "”";
                    }
                });
    }
}
