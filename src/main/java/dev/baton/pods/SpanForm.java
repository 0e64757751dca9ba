package dev.baton.pods;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import dev.baton.people.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs that say from which day on something recurs, and until which. */
final class SpanForm {

    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_YEARS = 5;

    /**
     * From when until when.
     *
     * @param until the last day; none if null
     */
    record Span(LocalDate from, @Nullable LocalDate until) {}

    static List<Input> inputs(Timing timing) {
        return List.of(
                new Input.Day("from", Caption.optional("First day").hint("Without one it begins now"), timing.from()),
                new Input.Day("until", Caption.optional("Last day").hint("Without one it goes on"), timing.until()));
    }

    /**
     * Reads.
     *
     * @param earliest the first day that can be, and the one from which it is if none is given
     * @param complaints gets what must be changed, by input
     */
    static Span read(Submission submission, LocalDate earliest, LocalDate today, Map<String, String> complaints) {
        var from = new Days(earliest, today.plusYears(YEARS_AHEAD))
                .read(submission, "from", complaints)
                .orElse(earliest);
        var until = new Days(today, today.plusYears(LONGEST_YEARS), "Without a last day it just goes on.")
                .from(from)
                .read(submission, "until", complaints);
        return new Span(from, until.orElse(null));
    }

    private SpanForm() {}
}
