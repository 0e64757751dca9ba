package dev.baton.pods;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var from = day(submission, "from", today, complaints).orElse(earliest);
        if (from.isBefore(earliest)) {
            complaints.put("from", "That is in the past.");
        } else if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
            complaints.put("from", "That is more than two years ahead.");
        }
        @Nullable LocalDate until = day(submission, "until", today, complaints).orElse(null);
        if (until == null) {
            return new Span(from, null);
        }
        if (until.isBefore(from)) {
            complaints.put("until", "The last day is before the first one.");
        } else if (until.isBefore(today)) {
            complaints.put("until", "That is in the past.");
        } else if (until.isAfter(today.plusYears(LONGEST_YEARS))) {
            complaints.put("until", "That is more than five years ahead. Without a last day it just goes on.");
        }
        return new Span(from, until.isBefore(from) ? from : until);
    }

    private static Optional<LocalDate> day(
            Submission submission, String input, LocalDate today, Map<String, String> complaints) {
        var typed = submission.value(input);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            complaints.put(input, "Please pick a day, such as " + today + ".");
            return Optional.empty();
        }
    }

    private SpanForm() {}
}
