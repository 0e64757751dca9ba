package dev.baton.leads;

import dev.baton.pods.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A week from Monday on, or a month, by a pod's clocks.
 *
 * @param first its first day
 */
record Period(Unit unit, LocalDate first, ZoneId zone) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /** How long it is. */
    enum Unit {
        WEEK,
        MONTH;

        /** Such as {@code week}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private LocalDate begin(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        private LocalDate move(LocalDate first, int by) {
            return switch (this) {
                case WEEK -> first.plusWeeks(by);
                case MONTH -> first.plusMonths(by);
            };
        }

        static Optional<Unit> parse(String word) {
            return word.equalsIgnoreCase(WEEK.word())
                    ? Optional.of(WEEK)
                    : Optional.of(MONTH).filter(month -> word.equalsIgnoreCase(month.word()));
        }
    }

    Period {
        first = unit.begin(first);
    }

    /** The one that a moment is in. */
    static Period at(Unit unit, Instant now, ZoneId zone) {
        return new Period(unit, LocalDate.ofInstant(now, zone), zone);
    }

    /** Reads what {@link #key} has written; empty if it never has. */
    static Optional<Period> parse(String key, ZoneId zone) {
        var parts = key.split("_", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            var first = LocalDate.parse(parts[1]);
            return Unit.parse(parts[0])
                    .map(unit -> new Period(unit, first, zone))
                    .filter(period -> period.key().equals(key));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Such as {@code week_2026-11-16}. */
    String key() {
        return unit.word() + "_" + first;
    }

    Period before() {
        return new Period(unit, unit.move(first, -1), zone);
    }

    /** Its last day. */
    LocalDate last() {
        return next().minusDays(1);
    }

    private LocalDate next() {
        return unit.move(first, 1);
    }

    /** When it begins. */
    Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** When it is over; the next one begins then. */
    Instant to() {
        return next().atStartOfDay(zone).toInstant();
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from()) && moment.isBefore(to());
    }

    /** Such as {@code November 2026} or {@code 16–22 November 2026}. */
    String label() {
        return switch (unit) {
            case WEEK -> Words.days(first, last());
            case MONTH -> MONTH.format(first);
        };
    }
}
