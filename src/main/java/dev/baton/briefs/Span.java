package dev.baton.briefs;

import dev.baton.pods.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The days that the calendar shows at a time: a week from Monday to Sunday, a month, or two months, which is where it
 * opens.
 */
record Span(Kind kind, LocalDate first, LocalDate last) {

    enum Kind {
        WEEK,
        MONTH,
        TWO_MONTHS
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final String BOTH = "+";

    static Span weekOf(LocalDate day) {
        var monday = ByDays.monday(day);
        return new Span(Kind.WEEK, monday, monday.plusDays(6));
    }

    static Span month(YearMonth month) {
        return new Span(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** The month of a day, and the next one. */
    static Span from(LocalDate day) {
        return from(YearMonth.from(day));
    }

    private static Span from(YearMonth month) {
        return new Span(Kind.TWO_MONTHS, month.atDay(1), month.plusMonths(1).atEndOfMonth());
    }

    Span before() {
        return kind == Kind.WEEK ? weekOf(first.minusWeeks(1)) : month(YearMonth.from(first.minusMonths(1)));
    }

    Span after() {
        return kind == Kind.WEEK ? weekOf(first.plusWeeks(1)) : month(YearMonth.from(last.plusDays(1)));
    }

    private boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The month in which it ends, so that the first week of a month leads back to it. */
    Span wholeMonth() {
        return month(YearMonth.from(last));
    }

    /** The week of today if that is in it, else its first one. */
    Span firstWeek(LocalDate today) {
        return weekOf(contains(today) ? today : first);
    }

    /** Such as {@code March and April 2026}. */
    String name() {
        return switch (kind) {
            case WEEK -> Words.days(first, last);
            case MONTH -> MONTH_AND_YEAR.format(first);
            case TWO_MONTHS -> month(first) + " and " + MONTH_AND_YEAR.format(last);
        };
    }

    /** Such as {@code Campaigns in March and April 2026}. */
    String title() {
        return (kind == Kind.WEEK ? "Campaigns of " : "Campaigns in ") + name();
    }

    private String month(LocalDate day) {
        return (day.getYear() == last.getYear() ? MONTH : MONTH_AND_YEAR).format(day);
    }

    /** For {@link #read}; without blanks. */
    String write() {
        return switch (kind) {
            case WEEK -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case TWO_MONTHS -> YearMonth.from(first) + BOTH;
        };
    }

    /** Empty for what {@link #write} hasn't written. */
    static Optional<Span> read(String written) {
        try {
            return Optional.of(parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Span parse(String written) {
        if (written.endsWith(BOTH)) {
            return from(YearMonth.parse(written.substring(0, written.length() - BOTH.length())));
        }
        return written.length() > "2026-03".length()
                ? weekOf(LocalDate.parse(written))
                : month(YearMonth.parse(written));
    }
}
