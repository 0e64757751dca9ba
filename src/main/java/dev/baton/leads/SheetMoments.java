package dev.baton.leads;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Moments as they stand in files: as a spreadsheet reads them, in the time of a place. */
final class SheetMoments {

    private static final DateTimeFormatter WRITTEN = format("uuuu-MM-dd HH:mm");

    private static final List<DateTimeFormatter> DAYS =
            List.of(format("uuuu-M-d"), format("d.M.uuuu"), format("uuuu/M/d"));

    private static final DateTimeFormatter TIME = format("H:mm[:ss]");

    /** A day that there isn't, such as 31 February, never becomes another. */
    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Such as {@code 2026-03-31 09:15}. */
    static String written(Instant moment, ZoneId zone) {
        return WRITTEN.format(moment.atZone(zone));
    }

    /** An exact moment, such as {@code 2026-03-31T07:15:00Z}; empty if it is none. */
    static Optional<Instant> exact(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day, and a time if one that is understood follows; else its beginning. Empty if there is no such day. */
    static Optional<LocalDateTime> local(String typed) {
        var parts = typed.split("[ T]+", 2);
        return day(parts[0]).map(day -> day.atTime(parts.length < 2 ? LocalTime.MIDNIGHT : time(parts[1])));
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.strip(), TIME);
        } catch (DateTimeException e) {
            return LocalTime.MIDNIGHT;
        }
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : DAYS.stream().flatMap(format -> day(typed, format).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private SheetMoments() {}
}
