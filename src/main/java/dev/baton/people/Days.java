package dev.baton.people;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The days among which somebody picks one. Of what can't be it says which day was understood, and which ones can be.
 *
 * @param first the earliest one
 * @param last the latest one
 * @param beyond what to do who would like a later one; may be empty
 */
public record Days(LocalDate first, LocalDate last, String beyond) {

    /** More of what was typed is not shown again. */
    private static final int ECHO = 40;

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    public Days(LocalDate first, LocalDate last) {
        this(first, last, "");
    }

    /** Those of them that are not before another day: what ends can't end before it has begun. */
    public Days from(LocalDate begin) {
        return begin.isAfter(first) ? new Days(begin, last, beyond) : this;
    }

    /**
     * Reads the answer to a {@link dev.baton.chat.Input.Day}; empty if none was given, or one that can't be.
     *
     * @param complaints gets what must be changed, by input
     */
    public Optional<LocalDate> read(Submission submission, String input, Map<String, String> complaints) {
        var typed = submission.value(input);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var day = day(typed);
        complaint(day, typed).ifPresent(words -> complaints.put(input, words));
        return day.filter(this::contains);
    }

    /** The same where there must be an answer. */
    public Optional<LocalDate> require(Submission submission, String input, Map<String, String> complaints) {
        if (submission.value(input).isEmpty()) {
            complaints.put(input, "Please pick a day.");
        }
        return read(submission, input, complaints);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private Optional<String> complaint(Optional<LocalDate> read, String typed) {
        if (read.isEmpty()) {
            return Optional.of("“" + Excerpt.of(typed, ECHO)
                    + "” is no day of the calendar. Please pick a day, or write it like 2026-12-24.");
        }
        var day = read.get();
        if (day.isBefore(first)) {
            return Optional.of(nameOf(day) + " is too early. Please pick " + nameOf(first) + " or a later day.");
        }
        return contains(day)
                ? Optional.empty()
                : Optional.of(
                        (nameOf(day) + " is too late. Please pick " + nameOf(last) + " or an earlier day. " + beyond)
                                .strip());
    }

    /** Such as {@code Monday, 2 March 2026}. */
    static String nameOf(LocalDate day) {
        return NAME.format(day);
    }
}
