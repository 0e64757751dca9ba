package dev.baton.briefs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The month or the day that somebody types behind {@code /brief calendar}. A month without a year is the one that is
 * nearest to today.
 */
final class SpanWords {

    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})-(?<number>\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(?<year>\\d{4})-(?<number>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile("((?<day>\\d{1,2})\\.? )?(?<name>[a-z]{3,9})( (?<late>\\d{1,2}),?)?( (?<year>\\d{4}))?");

    /** Years of people's plans; others are slips. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;
    private static final int HALF_A_YEAR = 6;

    /** Empty if that is no month and no day. */
    static Optional<Span> read(String typed, LocalDate today) {
        var words = typed.strip().toLowerCase(Locale.ENGLISH).replaceAll("\\s+", " ");
        return switch (words) {
            case "" -> Optional.of(Span.from(today));
            case "today", "week", "this week" -> Optional.of(Span.weekOf(today));
            case "next week" -> Optional.of(Span.weekOf(today.plusWeeks(1)));
            case "month", "this month" -> Optional.of(Span.month(YearMonth.from(today)));
            case "next month" -> Optional.of(Span.month(YearMonth.from(today).plusMonths(1)));
            default -> written(words, today).filter(SpanWords::isPlanned);
        };
    }

    static boolean isPlanned(Span span) {
        return span.first().getYear() >= FIRST_YEAR && span.last().getYear() <= LAST_YEAR;
    }

    private static Optional<Span> written(String words, LocalDate today) {
        try {
            var month = MONTH.matcher(words);
            if (month.matches()) {
                return Optional.of(Span.month(yearMonth(month)));
            }
            var day = DAY.matcher(words);
            if (day.matches()) {
                return Optional.of(Span.weekOf(yearMonth(day).atDay(Integer.parseInt(day.group("day")))));
            }
            return named(words, today);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static YearMonth yearMonth(Matcher found) {
        return YearMonth.of(Integer.parseInt(found.group("year")), Integer.parseInt(found.group("number")));
    }

    private static Optional<Span> named(String words, LocalDate today) {
        var found = NAMED.matcher(words);
        if (!found.matches() || (found.group("day") != null && found.group("late") != null)) {
            return Optional.empty();
        }
        var day = found.group("day") == null ? found.group("late") : found.group("day");
        var year = found.group("year");
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ENGLISH).startsWith(found.group("name")))
                .findFirst()
                .map(month -> year == null ? nearest(month, today) : YearMonth.of(Integer.parseInt(year), month))
                .map(month -> day == null ? Span.month(month) : Span.weekOf(month.atDay(Integer.parseInt(day))));
    }

    private static YearMonth nearest(Month month, LocalDate today) {
        var now = YearMonth.from(today);
        var thisYear = YearMonth.of(now.getYear(), month);
        var ahead = ChronoUnit.MONTHS.between(now, thisYear);
        if (ahead > HALF_A_YEAR) {
            return thisYear.minusYears(1);
        }
        return ahead <= -HALF_A_YEAR ? thisYear.plusYears(1) : thisYear;
    }

    private SpanWords() {}
}
